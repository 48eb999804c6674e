import { exactEnds } from '@/lib/dates'
import type { Experiment, Support } from '@/lib/payload-types'
import { pagePath } from '@/lib/permalinks'
import { allPopulated, populated } from '@/lib/queries/populated'
import { grants } from './grant'
import { known, mention, type Node, type Nodes } from './node'
import { territoryType } from './territory'

/** An experiment: something that took place in a territory, at a time. */
export function experiment({ title, slug, tagline, dates, confidence, territory, partners, projects }: Experiment, siteUrl: string): Node {
  const { start, end } = confidence === 'disputed' ? { start: null, end: null } : exactEnds(dates ?? '')
  const place = populated(territory)
  return known({
    '@type': 'Event', '@id': siteUrl + pagePath('experiments', slug!), name: title, description: tagline,
    startDate: start, endDate: start === end ? null : end,
    location: place && mention(territoryType(place), 'territories', place, siteUrl),
    contributor: allPopulated(partners).map((partner) => mention('Organization', 'partners', partner, siteUrl)),
    about: allPopulated(projects).map((project) => mention('Project', 'projects', project, siteUrl)),
  })
}

export const experimentNodes = ({ document, supports }: { document: Experiment; supports: Support[] }): Nodes => (siteUrl) =>
  [experiment(document, siteUrl), ...grants(supports, siteUrl)]
