import { anchorOf } from '@/lib/permalinks'
import { populated, type Chapter } from '@/lib/queries'
import type { Level } from '../Heading'
import { Picture } from '../richText/Picture'
import { RichText } from '../richText/RichText'
import { experimentRows } from '../rows/experimentRows'
import { partnerRows } from '../rows/partnerRows'
import { projectRows } from '../rows/projectRows'
import { RowSection } from '../rows/RowSection'
import type { SourceNotes } from '../sources/numberSources'
import styles from './ChapterBody.module.css'
import { Milestone } from './Milestone'

type Props = { chapter: Chapter; notes: SourceNotes; level: Level }

/** What an era tells: its text, its moments in date order, then the projects, experiments and partners of the time. */
export function ChapterBody({ chapter: { era, milestones, projects, experiments, partners }, notes, level }: Props) {
  const cover = populated(era.cover)
  const id = anchorOf(era)
  return (
    <>
      {cover && <Picture media={cover} />}
      <div className={styles.body}><RichText text={era.body} notes={notes} headings={level} /></div>
      {milestones.length > 0 && (
        <ol className={styles.milestones} aria-label="Les moments de cette époque">
          {milestones.map((milestone) => <Milestone key={milestone.id} milestone={milestone} notes={notes} level={level} />)}
        </ol>
      )}
      <RowSection id={`${id}-projets`} level={level} title="Les projets de cette époque" rows={projectRows(projects)} />
      <RowSection id={`${id}-experimentations`} level={level} title="Les expérimentations" rows={experimentRows(experiments)} />
      <RowSection id={`${id}-partenaires`} level={level} title="Les partenaires" rows={partnerRows(partners)} />
    </>
  )
}
