import { listTag, referrersTag } from '@/lib/freshness'
import { isAlliance } from '@/lib/partners/alliance'
import type { Support } from '@/lib/payload-types'
import { pageOf } from './pageOf'
import { query } from './query'
import type { Reader } from './reader'

/** Every published partner, by name, and the identifiers of those that stood beside the association itself. */
export const getPartners = query('partners', async (from) => {
  const [partners, supports] = [await from.all('partners', { sort: 'title' }), await from.all('supports', { sort: 'title' })]
  const allies = [...new Set(supports.filter(isAlliance).map(({ partner }) => (typeof partner === 'string' ? partner : partner.id)))]
  return { value: { partners, allies }, tags: ['partners', 'supports', 'projects', 'experiments', 'cohorts'].map(listTag), byDocument: false }
})

type Supported = Support['supported']['relationTo']

/** The identifiers of what was supported, of one collection or of all. */
const supportedIds = (supports: Support[], collection?: Supported): string[] => [...new Set(
  supports.filter(({ supported }) => !collection || supported.relationTo === collection)
    .map(({ supported: { value } }) => (typeof value === 'string' ? value : value.id)),
)]

/** The documents with these identifiers, whole; asks nothing when there is none. */
const byIds = <C extends 'projects' | 'experiments'>(from: Reader, collection: C, ids: string[]) =>
  ids.length > 0 ? from.all(collection, { where: { id: { in: ids } } }) : Promise.resolve([])

/** A partner with what it supported and what became of it, the projects it carries, and its moments in the history. */
export const getPartner = query('partner', (from, slug: string) =>
  pageOf(from, 'partners', slug, async ({ id }) => {
    const supports = await from.all('supports', { where: { partner: { equals: id } }, sort: 'periodEarliest' })
    const things = supportedIds(supports)
    const [carried, milestones, takenPart, projects, supportedExperiments, others] = await Promise.all([
      from.all('projects', { where: { 'carriedBy.organisation': { equals: id } }, sort: 'spanEarliest' }),
      from.all('milestones', { where: { partners: { in: [id] } }, sort: 'dateEarliest' }),
      from.all('experiments', { where: { partners: { in: [id] } }, sort: 'datesEarliest' }),
      byIds(from, 'projects', supportedIds(supports, 'projects')),
      byIds(from, 'experiments', supportedIds(supports, 'experiments')),
      things.length > 0 ? from.all('supports', { where: { 'supported.value': { in: things } }, sort: 'title' }) : [],
    ])
    return {
      extra: { supports, others, carried, milestones, takenPart, projects, experiments: supportedExperiments },
      tags: [referrersTag(id), ...things.map(referrersTag)],
    }
  }),
)

export type PartnerPage = Extract<Awaited<ReturnType<typeof getPartner>>, { page: unknown }>['page']
