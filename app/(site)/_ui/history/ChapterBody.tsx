import type { Chapter } from '@/lib/history'
import { anchorOf } from '@/lib/permalinks'
import { populated } from '@/lib/queries'
import type { Level } from '../Heading'
import { Picture } from '../richText/Picture'
import { RichText } from '../richText/RichText'
import { experimentRows } from '../rows/experimentRows'
import { projectRows } from '../rows/projectRows'
import { RowSection } from '../rows/RowSection'
import type { SourceNotes } from '../sources/numberSources'
import styles from './ChapterBody.module.css'
import { bodyAnchor } from './chapterNotes'
import { EraPartners } from './EraPartners'
import { Milestone } from './Milestone'

type Props = { chapter: Chapter; notes: SourceNotes; level: Level; isReading?: boolean }

/** What an era tells: its text, its moments in date order, then the projects, experiments and partners of the time. */
export function ChapterBody({ chapter: { era, milestones, projects, experiments, partners }, notes, level, isReading = false }: Props) {
  const cover = isReading ? null : populated(era.cover)
  const id = anchorOf(era)
  return (
    <>
      {cover && <Picture media={cover} className={styles.cover} />}
      {!isReading && (
        <RichText className={styles.body} anchor={bodyAnchor(era)} text={era.body} notes={notes} headings={level} />
      )}
      {milestones.length > 0 && (
        <ol className={styles.milestones}>
          {milestones.map((milestone) => <Milestone key={milestone.id} milestone={milestone} notes={notes} level={level} />)}
        </ol>
      )}
      <RowSection id={`${id}-projets`} level={level} title="Les projets de ce chapitre" rows={projectRows(projects)} />
      <RowSection id={`${id}-experimentations`} level={level} title="Les expérimentations" rows={experimentRows(experiments)} />
      <EraPartners level={level} partners={partners} />
    </>
  )
}
