import { listTag, referrersTag } from '@/lib/freshness'
import { pageOf } from './pageOf'
import { query } from './query'

/** Every published experiment, oldest first. */
export const getExperiments = query('experiments', async (from) => ({
  value: await from.all('experiments', { sort: ['datesEarliest', 'title'] }),
  tags: [listTag('experiments')],
}))

/** An experiment with who supported it and its moments in the history. */
export const getExperiment = query('experiment', (from, slug: string) =>
  pageOf(from, 'experiments', slug, async ({ id }) => {
    const [milestones, supports] = await Promise.all([
      from.all('milestones', { where: { experiments: { in: [id] } }, sort: 'dateEarliest' }),
      from.all('supports', { where: { 'supported.value': { equals: id } }, sort: 'periodEarliest' }),
    ])
    return { extra: { milestones, supports }, tags: [referrersTag(id)] }
  }),
)
