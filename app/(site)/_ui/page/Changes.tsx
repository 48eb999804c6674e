import { toldChanges } from '@/lib/review'
import { french } from '@/lib/typography/french'
import { DayText } from '../DayText'
import type { SourceNotes } from '../sources/numberSources'
import styles from './Changes.module.css'

type Record = Parameters<typeof toldChanges>[0]
type Props = {
  record: Record
  /** What is read on this page and has no page of its own, beside its sources. */
  parts?: Record[]
  notes: SourceNotes
}

/** What was changed in a page since it is public, the last first, in the words of those who did; nothing when nothing was. */
export function Changes({ record, parts = [], notes }: Props) {
  const changes = toldChanges(record, [...parts, ...notes.all.map(({ source }) => source)])
  if (changes.length === 0) return null
  return (
    <details className={styles.changes}>
      <summary>Ce qui a changé sur cette page</summary>
      <ul>
        {changes.map(({ on, note, of }) => <li key={`${on} ${of ?? ''}`}><DayText iso={on} />{french(of ? ` : ${note} (« ${of} »)` : ` : ${note}`)}</li>)}
      </ul>
    </details>
  )
}
