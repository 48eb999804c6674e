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

/** A territory: what was tried there, the authorities that govern it, and its moments in the history. */
export const getTerritory = query('territory', (from, slug: string) =>
  pageOf(from, 'territories', slug, async ({ id }) => {
    const [experiments, partners, milestones] = await Promise.all([
      from.all('experiments', { where: { territory: { equals: id } }, sort: 'datesEarliest' }),
      from.all('partners', { where: { territory: { equals: id } }, sort: 'title' }),
      from.all('milestones', { where: { territories: { in: [id] } }, sort: 'dateEarliest' }),
    ])
    return { extra: { experiments, partners, milestones }, tags: [referrersTag(id)] }
  }),
)
