import { french } from '@/lib/typography/french'
import { noteAnchor, type SourceNote, type SourceNotes } from './numberSources'
import styles from './sources.module.css'

type Props = { notes: SourceNotes; note: SourceNote; detail?: string | null }

/** The number of a note, as a link to it. */
export function SourceRef({ notes, note, detail }: Props) {
  const said = [note.source.publisher, detail].filter(Boolean).join(', ')
  return (
    <a className={styles.ref} href={`#${noteAnchor(notes, note)}`} title={french(said)}>
      <span className="visually-hidden">source </span>{note.number}
    </a>
  )
}
