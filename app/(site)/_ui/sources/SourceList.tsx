import { anchorOf } from '@/lib/permalinks'
import { french } from '@/lib/typography/french'
import { DateText } from '../DateText'
import { DayText } from '../DayText'
import { Heading, type Level } from '../Heading'
import { noteAnchor, type SourceNote, type SourceNotes } from './numberSources'
import styles from './sources.module.css'

/** A quotation inside a quotation takes the other marks. */
const innerQuotes = (text: string): string => text.replace(/«\s*/g, '“').replace(/\s*»/g, '”')

function Note({ note: { source, details } }: { note: SourceNote }) {
  const title = `« ${innerQuotes(source.title)} »`
  return (
    <span>
      <strong>{french(source.publisher)}</strong>
      {', '}
      {source.url ? <a href={source.url}>{french(title)}</a> : french(title)}
      {source.author && `, ${french(source.author)}`}
      {source.date && <>, <DateText edtf={source.date} /></>}
      {details.length > 0 && ` (${details.map(french).join(french(' ; '))})`}
      {'.'}
      {source.archivedUrl && <> <a href={source.archivedUrl}>Copie archivée</a>.</>}
      {source.isOwn && ' Écrit par l’association ou par le projet lui-même.'}
      {source.readOn && <span className={styles.read}> Lu le <DayText iso={source.readOn} />.</span>}
    </span>
  )
}

type Props = { notes: SourceNotes; level: Level; className?: string }

/** The numbered notes of a page or an era; nothing when nothing is cited. */
export function SourceList({ notes, level, className }: Props) {
  if (notes.all.length === 0) return null
  return (
    <section className={`${styles.sources} ${className ?? ''}`} aria-labelledby={level === 2 ? `${notes.prefix}-sources` : undefined}>
      <Heading level={level} id={`${notes.prefix}-sources`} className={styles.title}>Sources</Heading>
      <ol className={styles.list}>
        {notes.all.map((note) => (
          <li key={anchorOf(note.source)} id={noteAnchor(notes, note)} value={note.number}><Note note={note} /></li>
        ))}
      </ol>
    </section>
  )
}
