import { formatSpan, hasUnknownEnd } from '@/lib/dates'
import type { Project } from '@/lib/payload-types'
import { pagePath } from '@/lib/permalinks'
import { projectState } from '@/lib/projects/projectState'
import type { Row } from './Rows'

/** Projects as rows. `populated` projects come without their phases, so their state is told only where it is known. */
export const projectRows = (projects: Project[], { withState = true } = {}): Row[] =>
  projects.map((project) => {
    const { short, phase } = projectState(project)
    // The years say it already: « depuis 2013 », « 2013, fin inconnue ».
    const isSaid = phase === 'active' || (phase === 'unknown' && hasUnknownEnd(project.span))
    return {
      key: project.id,
      name: project.title,
      href: project.slug ? pagePath('projects', project.slug) : null,
      when: project.span && formatSpan(project.span),
      note: withState && !isSaid ? short : null,
      line: project.tagline,
    }
  })
