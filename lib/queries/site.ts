import { globalTag, listTag } from '@/lib/freshness'
import { hasPage, momentPath, pagePath, PAGE_FOLDERS, type PageCollection } from '@/lib/permalinks'
import { pageOf } from './pageOf'
import { query } from './query'

/** What every page shows: who publishes, under which licence, the pages at the foot, and how accessible the site is. */
export const getSite = query('site', async (from) => {
  const [site, navigation, accessibility, [statement]] = await Promise.all([
    from.global('site'), from.global('navigation'), from.global('accessibility'),
    from.all('pages', { where: { kind: { equals: 'accessibility' } }, sort: 'createdAt', depth: 0, limit: 1 }),
  ])
  return {
    value: { site, navigation, accessibility, statement: statement ?? null },
    tags: [globalTag('site'), globalTag('navigation'), globalTag('accessibility'), listTag('pages')],
  }
})

/** A page of the CMS: legal notice, privacy, accessibility, contact, about. */
export const getPage = query('page', (from, slug: string) =>
  pageOf(from, 'pages', slug, async () => ({ extra: {}, tags: [] })),
)

export type Entry = { path: string; title: string; publicId: string; updatedAt: string; collection: string }

const pageCollections = Object.keys(PAGE_FOLDERS) as PageCollection[]

/** Every public page with the day it last changed, for the sitemap. */
export const getEntries = query('entries', async (from) => {
  const lists = await Promise.all(pageCollections.map(async (collection) =>
    (await from.all(collection, { depth: 0 })).filter(({ slug }) => slug).map((document): Entry => ({
      path: pagePath(collection, document.slug!), title: document.title, publicId: document.publicId!,
      updatedAt: document.updatedAt, collection,
    })),
  ))
  return { value: lists.flat(), tags: pageCollections.map(listTag), byDocument: false }
})

const RECENT = 30

/** What changed last, newest first: pages and moments of the history. */
export const getRecentChanges = query('recent', async (from) => {
  const sorted = { sort: '-updatedAt', depth: 0, limit: RECENT }
  const collections = ['eras', 'milestones', 'projects', 'partners', 'experiments', 'territories'] as const
  const lists = await Promise.all(collections.map(async (collection) =>
    (await from.all(collection, sorted)).map((document): Entry => ({
      path: hasPage(collection) ? pagePath(collection, document.slug!) : momentPath(document),
      title: document.title, publicId: document.publicId!, updatedAt: document.updatedAt, collection,
    })),
  ))
  const value = lists.flat().sort((a, b) => b.updatedAt.localeCompare(a.updatedAt)).slice(0, RECENT)
  return { value, tags: collections.map(listTag), byDocument: false }
})
