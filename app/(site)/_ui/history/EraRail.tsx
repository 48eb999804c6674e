import { formatSpan } from '@/lib/dates'
import type { Era } from '@/lib/payload-types'
import { french } from '@/lib/typography/french'
import { hueStyle } from '../hueStyle'
import styles from './EraRail.module.css'

type Props = { eras: Era[]; hrefOf: (era: Era) => string; label: string }

/** The eras as a list of links, in date order, beside the history. */
export function EraRail({ eras, hrefOf, label }: Props) {
  return (
    <nav aria-label={label} data-rail="">
      <ol className={styles.rail}>
        {eras.map((era) => (
          <li key={era.id} style={hueStyle(era.hue)}>
            <a href={hrefOf(era)}>
              <span className={styles.span}>{formatSpan(era.span)}</span> <span className={styles.title}>{french(era.title)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
