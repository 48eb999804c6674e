import { DayText } from '../DayText'
import { french } from '@/lib/typography/french'
import styles from './ArchivedNote.module.css'

/** Above a page kept for memory: since when nobody keeps it up to date. */
export function ArchivedNote({ record: { archivedOn } }: { record: { archivedOn?: string | null } }) {
  if (!archivedOn) return null
  return <p className={styles.note}>Gardée comme archive depuis le <DayText iso={archivedOn} />{french(' : cette page n’est plus tenue à jour.')}</p>
}
