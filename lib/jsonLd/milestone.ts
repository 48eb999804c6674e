import { exactEnds } from '@/lib/dates'
import type { Milestone } from '@/lib/payload-types'
import { momentPath } from '@/lib/permalinks'
import { allPopulated } from '@/lib/queries/populated'
import { known, mention, type Node, type Nodes } from './node'
import { territoryType } from './territory'

/** A moment where it is only pointed to: the history page has dozens and must stay light. The date of a disputed one is not told as a fact. */
export const moment = (milestone: Milestone, siteUrl: string): Node => known({
  '@type': 'Event', '@id': siteUrl + momentPath(milestone), name: milestone.title,
  startDate: milestone.confidence === 'disputed' ? null : exactEnds(milestone.date).start,
})

/**
 * A moment with all that is known of it. Organisers are a text (« la ville de Mulhouse et Libération »), as schema.org
 * accepts where it expects an organization: nobody has told them apart.
 */
export function milestone(document: Milestone, siteUrl: string): Node {
  const { date, confidence, place, organisers, territories, projects } = document
  const { start, end } = exactEnds(date)
  const places = allPopulated(territories).map((territory) => mention(territoryType(territory), 'territories', territory, siteUrl))
  return known({
    ...moment(document, siteUrl),
    endDate: confidence === 'disputed' || start === end ? null : end,
    location: place ? [{ '@type': 'Place', name: place }, ...places] : places,
    organizer: organisers,
    about: allPopulated(projects).map((project) => mention('Project', 'projects', project, siteUrl)),
  })
}

/** Moments of the whole history. */
export const momentNodes = (milestones: Milestone[]): Nodes => (siteUrl) => milestones.map((document) => moment(document, siteUrl))

/** Moments of an era. */
export const milestoneNodes = (milestones: Milestone[]): Nodes => (siteUrl) => milestones.map((document) => milestone(document, siteUrl))
