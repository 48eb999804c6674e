import { french } from '@/lib/typography/french'
import { DayText } from '../DayText'
import styles from './Changes.module.css'

type Props = { record: { publicChanges?: { on: string; note: string }[] | null } }

/** What was changed in a page since it is public, the last first, in the words of those who did; nothing when nothing was. */
export function Changes({ record: { publicChanges } }: Props) {
  if (!publicChanges?.length) return null
  return (
    <details className={styles.changes}>
      <summary>Ce qui a changé sur cette page</summary>
      <ul>
        {publicChanges.map(({ on, note }) => <li key={on}><DayText iso={on} />{french(` : ${note}`)}</li>)}
      </ul>
    </details>
  )
}
