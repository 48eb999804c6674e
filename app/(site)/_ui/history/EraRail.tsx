import { formatSpan } from '@/lib/dates'
import type { Era } from '@/lib/payload-types'
import { french } from '@/lib/typography/french'
import { hueStyle } from '../hueStyle'
import styles from './EraRail.module.css'

type Props = { eras: Era[]; hrefOf: (era: Era) => string; label: string; isThread?: boolean }

/** The eras as a list of links, in date order: plain beside the history, on its thread elsewhere. */
export function EraRail({ eras, hrefOf, label, isThread = false }: Props) {
  return (
    <nav aria-label={label} data-rail={isThread ? undefined : ''}>
      <ol className={isThread ? styles.thread : styles.rail}>
        {eras.map((era) => (
          <li key={era.id} style={hueStyle(era.hue)}>
            <a href={hrefOf(era)}>
              <span className={styles.span}>{formatSpan(era.span)}</span> <span className={styles.title}>{french(era.title)}</span>
              {isThread && era.standfirst && <> <span className={styles.standfirst}>{french(era.standfirst)}</span></>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
