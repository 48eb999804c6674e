import type { Source } from '@/lib/payload-types'
import { breadcrumbs, type Step } from './breadcrumbs'
import { citation } from './citation'
import { known, type Node } from './node'

type Facts = {
  title: string
  /** From the home page to this one; the home page alone has no way to show. */
  steps: Step[]
  /** What the page is about. */
  about?: Node
  updatedAt?: string | null
  /** What the page shows as its sources, in the same order. */
  sources?: Source[]
}

/** The page, apart from what it is about: `citation` belongs to texts, not to projects nor places. */
export const webPage = ({ title, steps, about, updatedAt, sources = [] }: Facts, siteUrl: string): Node => known({
  '@type': 'WebPage', url: siteUrl + steps.at(-1)!.path, name: title, inLanguage: 'fr', isPartOf: { '@id': `${siteUrl}/` },
  mainEntity: about?.['@id'] ? { '@id': about['@id'] } : null, dateModified: updatedAt,
  breadcrumb: steps.length > 1 ? breadcrumbs(steps, siteUrl) : null, citation: sources.map(citation),
})
