import { Fragment, type ReactNode } from 'react'
import { inSentence } from '@/lib/grammar'
import { kitPath } from '@/lib/kit/paths'
import type { Milestone } from '@/lib/payload-types'
import { pagePath, type PageCollection } from '@/lib/permalinks'
import { allPopulated } from '@/lib/queries'
import { french } from '@/lib/typography/french'
import type { SourceNotes } from '../sources/numberSources'
import { isProven, ProofWords } from '../statement/Proof'
import styles from './Milestone.module.css'

/** What a moment may concern, each with the word for one and for several. */
const FIELDS = {
  projects: ['Projet', 'Projets'],
  experiments: ['Expérimentation', 'Expérimentations'],
  partners: ['Organisation', 'Organisations'],
  territories: ['Territoire', 'Territoires'],
} as const satisfies Partial<Record<PageCollection, [string, string]>>

type Field = keyof typeof FIELDS
type Concerned = { id: string; title: string; slug?: string | null }

function concerned(milestone: Milestone): ReactNode[] {
  return (Object.keys(FIELDS) as Field[]).flatMap((field) => {
    const links = allPopulated<Concerned>(milestone[field]).filter(({ slug }) => slug)
    if (links.length === 0) return []
    const [one, several] = FIELDS[field]
    return [(
      <Fragment key={field}>
        {french(`${links.length > 1 ? several : one} : `)}
        {links.map(({ id, title, slug }, index) => (
          <Fragment key={id}>{index > 0 && ', '}<a href={pagePath(field, slug!)}>{french(title)}</a></Fragment>
        ))}
      </Fragment>
    )]
  })
}

/** « Par » and no more: a letter is written, a review published, a company founded; few things are organised. */
const held = ({ place, organisers }: Milestone): string[] =>
  [place && place.charAt(0).toUpperCase() + place.slice(1), organisers && `Par ${inSentence(organisers)}`].flatMap((words) => (words ? [french(words)] : []))

/** Under a moment, in one paragraph: where and by whom, what it concerns, how sure it is and its sources, and what others may take of it. */
export function MilestoneFoot({ milestone, notes, withKit }: { milestone: Milestone; notes: SourceNotes; withKit: boolean }) {
  const parts: ReactNode[] = [...held(milestone), ...concerned(milestone)]
  if (isProven(milestone, notes)) parts.push(<ProofWords key="proof" statement={milestone} notes={notes} />)
  if (withKit && milestone.publicId) parts.push(<a key="kit" href={kitPath(milestone.publicId)} aria-label={french(`Lier, citer : ${milestone.title}`)}>Lier, citer</a>)
  return <p className={styles.foot}>{parts.map((part, index) => <Fragment key={index}>{index > 0 && '. '}{part}</Fragment>)}</p>
}
