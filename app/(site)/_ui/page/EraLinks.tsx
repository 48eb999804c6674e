import { formatSpan } from '@/lib/dates'
import type { Era } from '@/lib/payload-types'
import { momentPath } from '@/lib/permalinks'
import { french } from '@/lib/typography/french'
import styles from './EraLinks.module.css'

/** The eras something belongs to, each a link to its place in the history: « 2012, La naissance ». */
export function EraLinks({ eras }: { eras: Era[] }) {
  return (
    <ul className={styles.eras}>
      {eras.map((era) => <li key={era.id}><a href={momentPath(era)}>{french(`${formatSpan(era.span)}, ${era.title}`)}</a></li>)}
    </ul>
  )
}
