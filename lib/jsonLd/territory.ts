import type { Territory } from '@/lib/payload-types'
import { pagePath } from '@/lib/permalinks'
import { known, type Node, type Nodes } from './node'

const TYPES: Record<Territory['kind'], string> = { commune: 'City', departement: 'AdministrativeArea', region: 'AdministrativeArea', country: 'Country' }

export const territoryType = ({ kind }: Pick<Territory, 'kind'>): string => TYPES[kind]

/** A territory, with its code in the official list. */
export function territory(document: Territory, siteUrl: string): Node {
  const { title, slug, inseeCode, latitude, longitude } = document
  return known({
    '@type': territoryType(document), '@id': siteUrl + pagePath('territories', slug!), name: title,
    identifier: inseeCode ? { '@type': 'PropertyValue', propertyID: 'Code officiel géographique (Insee)', value: inseeCode } : null,
    geo: latitude == null || longitude == null ? null : { '@type': 'GeoCoordinates', latitude, longitude },
  })
}

export const territoryNodes = ({ document }: { document: Territory }): Nodes => (siteUrl) => [territory(document, siteUrl)]
