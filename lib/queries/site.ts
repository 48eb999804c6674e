import type { CollectionSlug } from 'payload'
import type { Change } from '@/lib/feeds/feed'
import { globalTag, listTag, mentionedIds } from '@/lib/freshness'
import type { Config } from '@/lib/payload-types'
import { hasPage, momentPath, pagePath, type PageCollection } from '@/lib/permalinks'
import {
  describeEra, describeExperiment, describeMilestone, describePartner, describeProject, describeTerritory, type Description,
} from '@/lib/sharing/describe'
import { lastNamed, newest, pointersTo, type Listed } from '@/lib/sitemap'
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

/** The addresses of a collection's public pages, oldest first, each with when what it shows last changed, for the sitemaps. */
export const getAddresses = query('addresses', async (from, collection: PageCollection) => {
  const select = { slug: true, updatedAt: true } as const
  const pointers = pointersTo(collection)
  const [documents, ...pointing] = await Promise.all([
    from.all(collection, { depth: 0, sort: ['createdAt', 'id'], select }),
    ...pointers.map(([other, fields]) => from.all(other, { depth: 0, select: { updatedAt: true, ...Object.fromEntries(fields.map((field) => [field, true] as const)) } })),
  ])
  const named = lastNamed(pointing.flat(), mentionedIds)
  const value: Listed[] = documents.flatMap(({ id, slug, updatedAt }) =>
    (slug ? [{ path: pagePath(collection, slug), updatedAt: newest([{ updatedAt }, { updatedAt: named.get(id) }]) }] : []))
  return { value, tags: [...new Set([collection, ...pointers.map(([other]) => other)])].map(listTag), byDocument: false }
})

const RECENT = 30

/** What is told of each kind of record that changes. */
const DESCRIBE = {
  eras: describeEra, milestones: describeMilestone, projects: describeProject, partners: describePartner,
  experiments: describeExperiment, territories: describeTerritory,
} satisfies { [C in CollectionSlug]?: (document: Config['collections'][C]) => Description }

/** What changed last, newest first: pages and moments of the history. */
export const getRecentChanges = query('recent', async (from) => {
  const sorted = { sort: '-updatedAt', depth: 0, limit: RECENT }
  const collections = Object.keys(DESCRIBE) as (keyof typeof DESCRIBE)[]
  const lists = await Promise.all(collections.map(async (collection) =>
    (await from.all(collection, sorted)).map((document): Change => ({
      path: hasPage(collection) ? pagePath(collection, document.slug!) : momentPath(document),
      title: document.title, summary: DESCRIBE[collection](document as never).description, note: document.publicChanges?.[0]?.note ?? null,
      publicId: document.publicId!, updatedAt: document.updatedAt, collection,
    })),
  ))
  const value = lists.flat().sort((a, b) => b.updatedAt.localeCompare(a.updatedAt)).slice(0, RECENT)
  return { value, tags: collections.map(listTag), byDocument: false }
})
