import { noteAnchor, type SourceNote, type SourceNotes } from './numberSources'
import styles from './sources.module.css'

type Props = {
  notes: SourceNotes
  note: SourceNote
  /** Inside a text: raised, as the call of a note. */
  inText?: boolean
  /** Right after another call. */
  follows?: boolean
}

/** The number of a note, as a link to it. One element, since a page may hold hundreds. */
export function SourceRef({ notes, note, inText = false, follows = false }: Props) {
  const names = [styles.ref, inText && styles.call, follows && styles.next].filter(Boolean).join(' ')
  return <a className={names} href={`#${noteAnchor(notes, note)}`} aria-label={`Source ${note.number}`}>{note.number}</a>
}
