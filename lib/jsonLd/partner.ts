import type { Partner, Support } from '@/lib/payload-types'
import { pagePath } from '@/lib/permalinks'
import { grants } from './grant'
import { known, type Node, type Nodes } from './node'

/** A partner, with the identifiers that others know it by. */
export function partner({ title, slug, tagline, url, identifiers }: Partner, siteUrl: string): Node {
  const codes = [['RNA', identifiers?.rna], ['SIREN', identifiers?.siren]]
    .filter(([, value]) => value)
    .map(([propertyID, value]) => ({ '@type': 'PropertyValue', propertyID, value }))
  return known({
    '@type': 'Organization', '@id': siteUrl + pagePath('partners', slug!), name: title, description: tagline, url, identifier: codes,
    sameAs: identifiers?.wikidata ? `https://www.wikidata.org/entity/${identifiers.wikidata}` : null,
  })
}

export const partnerNodes = ({ document, supports }: { document: Partner; supports: Support[] }): Nodes => (siteUrl) =>
  [partner(document, siteUrl), ...grants(supports, siteUrl)]
