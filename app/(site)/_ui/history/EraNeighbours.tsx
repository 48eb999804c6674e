import { formatSpan } from '@/lib/dates'
import type { Era } from '@/lib/payload-types'
import { pagePath } from '@/lib/permalinks'
import { french } from '@/lib/typography/french'
import { hueStyle } from '../hueStyle'
import styles from './EraNeighbours.module.css'

function Neighbour({ era, words }: { era: Era; words: string }) {
  return (
    <li style={hueStyle(era.hue)}>
      <a href={pagePath('eras', era.slug!)}>
        <span className={styles.words}>{words}</span>{' '}
        <span className={styles.span}>{formatSpan(era.span)}</span>{' '}
        {french(era.title)}
      </a>
    </li>
  )
}

type Props = { previous: Era | null; next: Era | null }

/** The eras before and after this one. */
export function EraNeighbours({ previous, next }: Props) {
  if (!previous?.slug && !next?.slug) return null
  return (
    <nav aria-label="Chapitres voisins">
      <ul className={styles.neighbours}>
        {previous?.slug && <Neighbour era={previous} words="Chapitre précédent" />}
        {next?.slug && <Neighbour era={next} words="Chapitre suivant" />}
      </ul>
    </nav>
  )
}
