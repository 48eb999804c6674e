import { listTag, referrersTag } from '@/lib/freshness'
import { pageOf } from './pageOf'
import { query } from './query'

/** Every published project, oldest first. */
export const getProjects = query('projects', async (from) => ({
  value: await from.all('projects', { sort: ['spanEarliest', 'title'] }),
  tags: [listTag('projects')],
}))

/** A project with its place in the history, the experiments that used it, its supports, parts and cohorts. */
export const getProject = query('project', (from, slug: string) =>
  pageOf(from, 'projects', slug, async ({ id }) => {
    const [milestones, experiments, supports, components, cohorts] = await Promise.all([
      from.all('milestones', { where: { projects: { in: [id] } }, sort: 'dateEarliest' }),
      from.all('experiments', { where: { projects: { in: [id] } }, sort: 'datesEarliest' }),
      from.all('supports', { where: { 'supported.value': { equals: id } }, sort: 'periodEarliest' }),
      from.all('projects', { where: { partOf: { equals: id } }, sort: 'spanEarliest' }),
      from.all('cohorts', { where: { programme: { equals: id } }, sort: 'yearEarliest' }),
    ])
    const incubated = cohorts.length > 0
      ? await from.all('projects', { where: { cohort: { in: cohorts.map((cohort) => cohort.id) } }, sort: 'title' })
      : []
    return {
      extra: { milestones, experiments, supports, components, cohorts, incubated },
      tags: [referrersTag(id), ...cohorts.map((cohort) => referrersTag(cohort.id))],
    }
  }),
)
