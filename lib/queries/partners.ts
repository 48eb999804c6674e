import { listTag, referrersTag } from '@/lib/freshness'
import { pageOf } from './pageOf'
import { query } from './query'

/** Every published partner, by name. */
export const getPartners = query('partners', async (from) => ({
  value: await from.all('partners', { sort: 'title' }),
  tags: [listTag('partners')],
}))

/** A partner with what it supported, the projects it carries, and its moments in the history. */
export const getPartner = query('partner', (from, slug: string) =>
  pageOf(from, 'partners', slug, async ({ id }) => {
    const [supports, carried, milestones, experiments] = await Promise.all([
      from.all('supports', { where: { partner: { equals: id } }, sort: 'periodEarliest' }),
      from.all('projects', { where: { 'carriedBy.organisation': { equals: id } }, sort: 'spanEarliest' }),
      from.all('milestones', { where: { partners: { in: [id] } }, sort: 'dateEarliest' }),
      from.all('experiments', { where: { partners: { in: [id] } }, sort: 'datesEarliest' }),
    ])
    return { extra: { supports, carried, milestones, experiments }, tags: [referrersTag(id)] }
  }),
)
