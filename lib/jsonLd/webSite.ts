import type { Site } from '@/lib/payload-types'
import { ASSOCIATION, known, type Node } from './node'

/** The site itself; the home page is its identifier. */
export const webSite = ({ name, description }: Site, siteUrl: string): Node => known({
  '@type': 'WebSite', '@id': `${siteUrl}/`, url: `${siteUrl}/`, name, description, inLanguage: 'fr', publisher: { '@id': siteUrl + ASSOCIATION },
})
