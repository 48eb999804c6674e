import type { Milestone as MilestoneDocument } from '@/lib/payload-types'
import { formatDate } from '@/lib/dates'
import { anchorOf, momentPath } from '@/lib/permalinks'
import { french } from '@/lib/typography/french'
import { below, Heading, type Level } from '../Heading'
import { RichText } from '../richText/RichText'
import type { SourceNotes } from '../sources/numberSources'
import { sideNotesOf } from '../sources/sideNotes'
import { Tellings } from '../statement/Tellings'
import { DocumentLinks } from './DocumentLinks'
import { MilestoneFoot } from './MilestoneFoot'
import styles from './Milestone.module.css'

type Props = { milestone: MilestoneDocument; notes: SourceNotes; level: Level }

/** The date of a moment, which is also the link to it. Machines read it in the page's JSON-LD: an element less a moment. */
const MomentLink = ({ milestone }: { milestone: MilestoneDocument }) => (
  <a className={styles.date} href={momentPath(milestone)} title="Lien permanent vers ce moment" data-permalink="">
    {french(formatDate(milestone.date, 'start'))}
  </a>
)

/** A moment of the history: a knot on the thread. Few elements, since a history holds many. */
export function Milestone({ milestone, notes, level }: Props) {
  const { title, text, confidence, kind } = milestone
  const anchor = anchorOf(milestone)
  return (
    <li id={anchor} className={styles.milestone} style={sideNotesOf(anchor)} data-confidence={confidence} data-kind={kind}>
      <Heading level={level} className={styles.title}><MomentLink milestone={milestone} /> {french(title)}</Heading>
      <RichText isBare text={text} notes={notes} headings={below(level)} />
      <Tellings statement={milestone} notes={notes} />
      <DocumentLinks documents={milestone.documents} />
      <MilestoneFoot milestone={milestone} notes={notes} />
    </li>
  )
}
