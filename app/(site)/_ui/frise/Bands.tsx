import { formatSpan } from '@/lib/dates'
import type { Band } from '@/lib/frise'
import type { Era } from '@/lib/payload-types'
import { french } from '@/lib/typography/french'
import { hueStyle } from '../hueStyle'
import styles from './Bands.module.css'
import { bandStyle } from './place'

type Props = { bands: Band<Era>[]; hrefOf: (era: Era) => string }

/** The eras along the years, each a link. On a narrow page, a list beside the thread. */
export function Bands({ bands, hrefOf }: Props) {
  if (bands.length === 0) return null
  return (
    <ol className={styles.bands} aria-label="Les chapitres">
      {bands.map((band) => (
        <li key={band.era.id} style={{ ...hueStyle(band.era.hue), ...bandStyle(band) }} data-anchor={band.anchor === 'end' ? 'end' : undefined}>
          <a href={hrefOf(band.era)}><span>{formatSpan(band.era.span)} </span>{french(band.era.title)}</a>
        </li>
      ))}
    </ol>
  )
}
