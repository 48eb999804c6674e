import { exactEnds } from '@/lib/dates'
import type { Milestone, Project, Support } from '@/lib/payload-types'
import { pagePath } from '@/lib/permalinks'
import { projectState } from '@/lib/projects/projectState'
import { populated } from '@/lib/queries/populated'
import { grants } from './grant'
import { moment } from './milestone'
import { ASSOCIATION, known, mention, type Node, type Nodes } from './node'

type Page = { document: Project; milestones: Milestone[]; supports: Support[]; components: Project[] }

/** When it ended, if it did: the date of its last phase, else the end of its years. */
function end({ kind, span, phases }: Project): string | null {
  if (projectState({ kind, span, phases }).phase !== 'ended') return null
  const ending = (phases ?? []).findLast((phase) => phase.kind === 'ended')
  if (ending) return ending.confidence === 'disputed' ? null : exactEnds(ending.date).start
  return exactEnds(span).end
}

/** Who carries it, among those that have a page; a carrier known by its name alone may be several, or a person. */
function parents({ carriedBy, partOf }: Project, siteUrl: string): Node[] {
  const organisation = populated(carriedBy.organisation)
  const whole = populated(partOf)
  return [
    ...(carriedBy.kind === 'association' ? [{ '@type': 'NGO', '@id': siteUrl + ASSOCIATION }] : []),
    ...(organisation && carriedBy.kind !== 'association' ? [mention('Organization', 'partners', organisation, siteUrl)] : []),
    ...(whole ? [mention('Project', 'projects', whole, siteUrl)] : []),
  ]
}

/** A project, with its first and last days as far as they are exactly known. */
export const project = ({ document, milestones, components }: Omit<Page, 'supports'>, siteUrl: string): Node => known({
  '@type': 'Project', '@id': siteUrl + pagePath('projects', document.slug!), name: document.title, description: document.tagline,
  foundingDate: exactEnds(document.span).start, dissolutionDate: end(document), parentOrganization: parents(document, siteUrl),
  subOrganization: components.map((component) => mention('Project', 'projects', component, siteUrl)),
  event: milestones.map((milestone) => moment(milestone, siteUrl)),
})

export const projectNodes = (page: Page): Nodes => (siteUrl) => [project(page, siteUrl), ...grants(page.supports, siteUrl)]
