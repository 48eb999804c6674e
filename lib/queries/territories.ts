import { listTag, referrersTag } from '@/lib/freshness'
import { pageOf } from './pageOf'
import { query } from './query'

/** Every published territory by name, with every published experiment, oldest first. */
export const getTerritories = query('territories', async (from) => {
  const [territories, experiments] = await Promise.all([
    from.all('territories', { sort: 'title' }),
    from.all('experiments', { sort: ['datesEarliest', 'title'] }),
  ])
  return { value: { territories, experiments }, tags: [listTag('territories'), listTag('experiments')] }
})

/**
 * A territory with the authorities that govern it, its moments in the history, and every published experiment: those
 * tried here, and those that answer « who else tried it? ».
 */
export const getTerritory = query('territory', (from, slug: string) =>
  pageOf(from, 'territories', slug, async ({ id }) => {
    const [experiments, partners, milestones] = await Promise.all([
      from.all('experiments', { sort: ['datesEarliest', 'title'] }),
      from.all('partners', { where: { territory: { equals: id } }, sort: 'title' }),
      from.all('milestones', { where: { territories: { in: [id] } }, sort: 'dateEarliest' }),
    ])
    return { extra: { experiments, partners, milestones }, tags: [referrersTag(id), listTag('experiments')] }
  }),
)
