import { env } from '@/lib/env'
import { PAGE_FOLDERS, type PageCollection } from '@/lib/permalinks'
import { getAddresses } from '@/lib/queries'
import { newest, splitPages, urlXml, type Listed } from '@/lib/sitemap'
import { POSTER_PATH } from '../_ui/frise/posterPath'
import { SECTIONS } from '../_ui/page/sections'

/** Pages that are no record of a collection: the home page and the doors. */
const LISTS = 'lists'
const DOORS: Record<string, PageCollection> = {
  [SECTIONS.history.path]: 'eras', [SECTIONS.projects.path]: 'projects', [SECTIONS.experiments.path]: 'experiments', [SECTIONS.partners.path]: 'partners',
  [PAGE_FOLDERS.territories]: 'territories',
}

const COLLECTIONS = Object.keys(PAGE_FOLDERS) as PageCollection[]

/** A list changes with what it lists. */
async function lists(): Promise<Listed[]> {
  const doors = await Promise.all(Object.entries(DOORS).map(async ([path, collection]) => ({ path, updatedAt: newest(await getAddresses(collection)) })))
  const poster = { path: POSTER_PATH, updatedAt: newest(await getAddresses('projects')) }
  return [{ path: '/', updatedAt: newest(doors) }, ...doors, poster]
}

const isCollection = (name: string): name is PageCollection => Object.hasOwn(PAGE_FOLDERS, name)

/** One sitemap by its name and its number from 1; null when there is none. */
export async function sitemapPart(name: string, number: number): Promise<Listed[] | null> {
  if (name !== LISTS && !isCollection(name)) return null
  return (await parts(name))[number - 1] ?? null
}

const parts = async (name: PageCollection | typeof LISTS): Promise<Listed[][]> =>
  splitPages(name === LISTS ? await lists() : await getAddresses(name), (page) => urlXml(env.siteUrl, page))

/** Every sitemap, each with when its newest page changed. */
export async function allSitemaps(): Promise<Listed[]> {
  const all = await Promise.all([LISTS, ...COLLECTIONS].map(async (name) =>
    (await parts(name as PageCollection)).map((pages, index) => ({ path: `/sitemaps/${name}-${index + 1}.xml`, updatedAt: newest(pages) }))))
  return all.flat()
}
