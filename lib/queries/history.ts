import { globalTag, listTag, referrersTag } from '@/lib/freshness'
import type { Chapter } from '@/lib/history'
import type { Era, History } from '@/lib/payload-types'
import { pageOf } from './pageOf'
import { query } from './query'
import type { Reader } from './reader'

const ofEra = (id: string) => ({ eras: { in: [id] } })

async function chapterOf(from: Reader, era: Era): Promise<Chapter> {
  const [milestones, projects, experiments, partners] = await Promise.all([
    from.all('milestones', { where: { era: { equals: era.id } }, sort: ['dateEarliest', 'dateLatest', 'title'] }),
    from.all('projects', { where: ofEra(era.id), sort: 'spanEarliest' }),
    from.all('experiments', { where: ofEra(era.id), sort: 'datesEarliest' }),
    from.all('partners', { where: ofEra(era.id), sort: 'title' }),
  ])
  return { era, milestones, projects, experiments, partners }
}

/** The whole history: its title, and its chapters in the order of their dates. */
export const getHistory = query('history', async (from) => {
  const [history, eras] = await Promise.all([
    from.global('history'),
    from.all('eras', { sort: ['spanEarliest', 'spanLatest'] }),
  ])
  const chapters = await Promise.all(eras.map((era) => chapterOf(from, era)))
  const lists = ['eras', 'milestones', 'projects', 'experiments', 'partners', 'territories', 'sources']
  return {
    value: { history, chapters } as { history: History; chapters: Chapter[] },
    tags: [globalTag('history'), ...lists.map(listTag)],
    byDocument: false,
  }
})

/** One era, with its neighbours in time. */
export const getEra = query('era', (from, slug: string) =>
  pageOf(from, 'eras', slug, async (era) => {
    const [chapter, eras] = await Promise.all([
      chapterOf(from, era),
      from.all('eras', { sort: ['spanEarliest', 'spanLatest'], depth: 0 }),
    ])
    const place = eras.findIndex(({ id }) => id === era.id)
    return {
      extra: { chapter, previous: eras[place - 1] ?? null, next: eras[place + 1] ?? null },
      tags: [listTag('eras'), referrersTag(era.id)],
    }
  }),
)
