import { formatSpan } from '@/lib/dates'
import type { Cohort, Project } from '@/lib/payload-types'
import { anchorOf } from '@/lib/permalinks'
import { allPopulated, populated } from '@/lib/queries'
import { french } from '@/lib/typography/french'
import { Gap } from '../page/Gap'
import { RichText } from '../richText/RichText'
import { partnerRows } from '../rows/partnerRows'
import { projectRows } from '../rows/projectRows'
import { Rows, type Row } from '../rows/Rows'
import { RowSection } from '../rows/RowSection'
import type { SourceNotes } from '../sources/numberSources'
import { Proof } from '../statement/Proof'
import { Tellings } from '../statement/Tellings'
import styles from './Cohorts.module.css'

const GAPS: Record<Cohort['completeness'], string | null> = {
  complete: null,
  partial: 'Cette liste est incomplète.',
  unknown: 'Nous n’avons pas retrouvé la liste des projets de cette promotion.',
}

const otherRows = ({ otherMembers }: Cohort): Row[] =>
  (otherMembers ?? []).map(({ id, name, description }) => ({ key: id ?? name, name, line: description }))

function CohortSection({ cohort, members, notes }: { cohort: Cohort; members: Project[]; notes: SourceNotes }) {
  const gap = GAPS[cohort.completeness]
  const id = anchorOf(cohort)
  return (
    <section id={id} className={styles.cohort} aria-labelledby={`${id}-titre`}>
      <h3 id={`${id}-titre`}>{french(cohort.title)}</h3>
      {(cohort.year || cohort.size) && (
        <p className={styles.size}>
          {[cohort.year && formatSpan(cohort.year), cohort.size && `${cohort.size} projets accompagnés`].filter(Boolean).join(' · ')}
        </p>
      )}
      <RichText text={cohort.body} notes={notes} headings={4} />
      <Rows rows={[...projectRows(members), ...otherRows(cohort)]} />
      {gap && <Gap ask="Aidez-nous à la compléter">{gap}</Gap>}
      <Tellings statement={cohort} notes={notes} />
      <Proof statement={cohort} notes={notes} />
      <RowSection id={`${id}-partenaires`} level={4} title="Les partenaires de la promotion" rows={partnerRows(allPopulated(cohort.partners))} />
    </section>
  )
}

type Props = { cohorts: Cohort[]; incubated: Project[]; notes: SourceNotes }

/** The cohorts of a programme: whom each one took in, and what is not known about it. */
export function Cohorts({ cohorts, incubated, notes }: Props) {
  if (cohorts.length === 0) return null
  return (
    <section aria-labelledby="promotions">
      <h2 id="promotions">Les promotions</h2>
      {cohorts.map((cohort) => (
        <CohortSection key={cohort.id} cohort={cohort} members={incubated.filter((project) => populated(project.cohort)?.id === cohort.id)} notes={notes} />
      ))}
    </section>
  )
}
