import type { Site } from '@/lib/payload-types'
import { ASSOCIATION, known, type Node, type Nodes } from './node'
import { webSite } from './webSite'

/** The association: who publishes the site. What staff have not filled in is left out. */
export function association({ name, description, legal, contact }: Site, siteUrl: string): Node {
  const identifiers = [['RNA', legal?.rna], ['SIREN', legal?.siren]]
    .filter(([, value]) => value)
    .map(([propertyID, value]) => ({ '@type': 'PropertyValue', propertyID, value }))
  return known({
    '@type': 'NGO', '@id': siteUrl + ASSOCIATION, name, url: `${siteUrl}/`, description, identifier: identifiers,
    email: contact?.email, telephone: contact?.phone, address: contact?.address,
  })
}

/** What the home page is about: the association, then the site. */
export const homeNodes = (site: Site): Nodes => (siteUrl) => [association(site, siteUrl), webSite(site, siteUrl)]
