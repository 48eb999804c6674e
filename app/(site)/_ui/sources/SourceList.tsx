import { formatDate, formatDay } from '@/lib/dates'
import { inSentence } from '@/lib/grammar'
import { anchorOf } from '@/lib/permalinks'
import { isAssociation } from '@/lib/statements/confidenceWords'
import { french } from '@/lib/typography/french'
import { Heading, type Level } from '../Heading'
import { safeHref } from '../safeHref'
import { parisDay } from '@/lib/dates'
import { noteAnchor, type SourceNote, type SourceNotes } from './numberSources'
import { besidePart } from './sideNotes'
import styles from './sources.module.css'

/** A quotation inside a quotation takes the other marks. */
const innerQuotes = (text: string): string => text.replace(/«\s*/g, '“').replace(/(?<!\s)\s*»/g, '”').replace(/"([^"]*)"/g, '“$1”')

/** What follows the title: who wrote it, when, the place inside it. */
function particulars({ source: { author, date }, details }: SourceNote): string {
  return [author && `, ${author}`, date && `, ${formatDate(date)}`, details.length > 0 && ` (${details.join(' ; ')})`].filter(Boolean).join('')
}

function afterwords({ source }: SourceNote): string {
  const { isOwn, readOn } = source
  return [isOwn && `Source : ${isAssociation(source) ? 'l’association' : 'l’intéressé'}.`, readOn && `Lu le ${formatDay(parisDay(new Date(readOn)))}.`].filter(Boolean).join(' ')
}

/** Few elements, since a history has hundreds of notes: the publisher, and the work as a link. */
function Note({ note }: { note: SourceNote }) {
  const { publisher, title, url, archivedUrl } = note.source
  const [href, archive] = [safeHref(url), safeHref(archivedUrl)]
  const after = afterwords(note)
  // Only what the source calls itself is quoted.
  const words = french(`${note.source.isDescription ? inSentence(title) : `« ${innerQuotes(title)} »`}${particulars(note)}`)
  return (
    <>
      {`${french(publisher)}, `}
      {href ? <a href={href}>{words}</a> : words}
      {'.'}
      {archive && <> <a href={archive}>Copie archivée</a>.</>}
      {after && french(` ${after}`)}
    </>
  )
}

type Props = {
  notes: SourceNotes
  level: Level
  className?: string
  /** On wide screens, each note beside what cites it: the page gives the places, inside a positioned box. */
  isAside?: boolean
}

/** The numbered notes of a page or an era; nothing when nothing is cited. */
export function SourceList({ notes, level, className, isAside = false }: Props) {
  if (notes.all.length === 0) return null
  return (
    <section className={[styles.sources, isAside && styles.aside, className].filter(Boolean).join(' ')} aria-labelledby={level === 2 ? `${notes.prefix}-sources` : undefined}>
      <Heading level={level} id={`${notes.prefix}-sources`} className={styles.title}>Sources</Heading>
      <ol className={styles.list}>
        {notes.all.map((note) => (
          <li key={anchorOf(note.source)} id={noteAnchor(notes, note)} style={besidePart(note.at)}><Note note={note} /></li>
        ))}
      </ol>
    </section>
  )
}
