import { projectNodes } from '@/lib/jsonLd'
import { pagePath } from '@/lib/permalinks'
import { missingOfProject } from '@/lib/projects/missing'
import { isPast, projectState } from '@/lib/projects/projectState'
import { getProject, populated } from '@/lib/queries'
import { describeProject } from '@/lib/sharing/describe'
import { hueStyle } from '../../../_ui/hueStyle'
import { KitSection } from '../../../_ui/kit/KitSection'
import { ArchivedNote } from '../../../_ui/page/ArchivedNote'
import { Changes } from '../../../_ui/page/Changes'
import { found } from '../../../_ui/page/found'
import { Frame } from '../../../_ui/page/Frame'
import { JsonLd } from '../../../_ui/page/JsonLd'
import { Opening } from '../../../_ui/page/Opening'
import { foundMetadata } from '../../../_ui/page/pageMetadata'
import type { SlugParams } from '../../../_ui/page/params'
import { Record } from '../../../_ui/page/Record'
import { StillMissing } from '../../../_ui/page/StillMissing'
import { Cohorts } from '../../../_ui/project/Cohorts'
import { EndNote } from '../../../_ui/project/EndNote'
import { LifeLine } from '../../../_ui/project/LifeLine'
import { ProjectAbove } from '../../../_ui/project/ProjectAbove'
import { ProjectFacts } from '../../../_ui/project/ProjectFacts'
import { projectHue, projectNotes } from '../../../_ui/project/projectParts'
import { ProjectState } from '../../../_ui/project/ProjectState'
import { RichText } from '../../../_ui/richText/RichText'
import { experimentRows } from '../../../_ui/rows/experimentRows'
import { momentRows } from '../../../_ui/rows/momentRows'
import { projectRows } from '../../../_ui/rows/projectRows'
import { RowSection } from '../../../_ui/rows/RowSection'
import { SourceList } from '../../../_ui/sources/SourceList'
import { SupportLedger } from '../../../_ui/support/SupportLedger'

const UNKNOWN_END = 'Nous ne savons pas s’il y a eu une fin, ni quand.'

export const generateStaticParams = () => []

export async function generateMetadata({ params }: SlugParams) {
  const { slug } = await params
  return foundMetadata(await getProject(slug), ({ document, changedAt }) => ({
    ...describeProject(document), path: pagePath('projects', slug), updatedAt: changedAt, publicId: document.publicId,
  }))
}

export default async function ProjectPage({ params }: SlugParams) {
  const page = found(await getProject((await params).slug))
  const { document: project, changedAt, milestones, experiments, supports, components, cohorts, incubated } = page
  const notes = projectNotes(page)
  const { isUnknown } = projectState(project)
  return (
    <Frame section="projects">
      <JsonLd path={pagePath('projects', project.slug!)} title={project.title} section="projects" updatedAt={changedAt} nodes={projectNodes(page)} notes={notes} />
      <article style={hueStyle(projectHue(project))}>
        <Opening
          above={<ProjectAbove project={project} />} title={project.title} standfirst={project.tagline}
          aside={<ProjectState project={project} />}
        />
        <ArchivedNote record={project} />
        <Record facts={<ProjectFacts project={project} partOf={populated(project.partOf)} />} notes={<SourceList notes={notes} level={2} />}>
          <RichText text={project.body} notes={notes} headings={2} />
          <Cohorts cohorts={cohorts} incubated={incubated} notes={notes} />
          <RowSection id="composants" level={2} title={isPast(project) ? 'Ce qui le composait' : 'Ce qui le compose'} rows={projectRows(components)} />
          <RowSection id="experimentations" level={2} title="Les expérimentations" rows={experimentRows(experiments)} />
          <SupportLedger id="soutiens" title="Avec qui" supports={supports} notes={notes} />
          <RowSection id="histoire" level={2} title="Dans l’histoire" rows={momentRows(milestones)} />
          <EndNote note={project.endNote} />
        </Record>
        <LifeLine project={project} notes={notes} />
        <StillMissing missing={missingOfProject(project, supports.length)} says={[project.gaps ?? null, isUnknown ? UNKNOWN_END : null]} verifiedOn={project.verifiedOn} />
        <Changes record={project} parts={[...cohorts, ...supports]} notes={notes} />
        <KitSection collection="projects" document={project} />
      </article>
    </Frame>
  )
}
