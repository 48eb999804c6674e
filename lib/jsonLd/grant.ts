import type { Support } from '@/lib/payload-types'
import { supportedPath } from '@/lib/permalinks'
import { populated } from '@/lib/queries/populated'
import { known, mention, type Node } from './node'

/** What gives money is a funder, what gives in kind a sponsor; to host, to run or to endorse is not to grant. */
const GIVER: Partial<Record<Support['role'], 'funder' | 'sponsor'>> = { funder: 'funder', inKind: 'sponsor' }

/** What a support may go to, in schema.org's words. */
const TYPES: Record<Support['supported']['relationTo'], string> = { projects: 'Project', experiments: 'Event', milestones: 'Event', cohorts: 'Project' }

/** A support as a grant, if it is one; null too when it is disputed, which JSON-LD cannot say. The amount only when it is public. */
export function grant(support: Support, siteUrl: string): Node | null {
  const { role, confidence, publicAmount, supported: { relationTo, value } } = support
  const giver = GIVER[role]
  const partner = populated(support.partner)
  if (!giver || !partner || confidence === 'disputed' || !value || typeof value !== 'object') return null
  const path = supportedPath(support)
  return known({
    '@type': publicAmount == null ? 'Grant' : 'MonetaryGrant',
    [giver]: mention('Organization', 'partners', partner, siteUrl),
    fundedItem: { '@type': TYPES[relationTo], ...(path ? { '@id': siteUrl + path } : {}), name: value.title },
    amount: publicAmount == null ? null : { '@type': 'MonetaryAmount', value: publicAmount, currency: 'EUR' },
  })
}

/** The grants among supports. */
export const grants = (supports: Support[], siteUrl: string): Node[] =>
  supports.map((support) => grant(support, siteUrl)).filter((node) => node !== null)
