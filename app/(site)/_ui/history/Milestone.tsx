import type { Milestone as MilestoneDocument } from '@/lib/payload-types'
import { anchorOf, momentPath } from '@/lib/permalinks'
import { french } from '@/lib/typography/french'
import { DateText } from '../DateText'
import { below, Heading, type Level } from '../Heading'
import { RichText } from '../richText/RichText'
import type { SourceNotes } from '../sources/numberSources'
import { Proof } from '../statement/Proof'
import { Tellings } from '../statement/Tellings'
import { ConcernedLinks } from './ConcernedLinks'
import { DocumentLinks } from './DocumentLinks'
import styles from './Milestone.module.css'

type Props = { milestone: MilestoneDocument; notes: SourceNotes; level: Level }

/** A moment of the history: a knot on the thread. */
export function Milestone({ milestone, notes, level }: Props) {
  const { title, date, place, organisers, text, confidence, kind } = milestone
  const held = [place, organisers && `organisé par ${organisers}`].filter(Boolean).join(', ')
  return (
    <li id={anchorOf(milestone)} className={styles.milestone} data-confidence={confidence} data-kind={kind}>
      <hgroup>
        <p className={styles.date}><DateText edtf={date} style="start" /></p>
        <Heading level={level} className={styles.title}>
          {french(title)}
          <a className={styles.anchor} href={momentPath(milestone)}>
            <span aria-hidden="true">#</span><span className="visually-hidden"> Lien vers ce moment</span>
          </a>
        </Heading>
      </hgroup>
      {held && <p className={styles.held}>{french(held.charAt(0).toUpperCase() + held.slice(1))}</p>}
      <RichText text={text} notes={notes} headings={below(level)} />
      <Tellings statement={milestone} notes={notes} />
      <ConcernedLinks milestone={milestone} />
      <DocumentLinks documents={milestone.documents} />
      <Proof statement={milestone} notes={notes} />
    </li>
  )
}
