import { PAGE_FOLDERS, type PageCollection } from '@/lib/permalinks'
import {
  getEra, getExperiment, getExperiments, getHistory, getPage, getPartner, getPartners, getProject, getProjects, getSite, getTerritories, getTerritory, populated, type Found,
} from '@/lib/queries'
import {
  eraCard, experimentCard, historyCard, homeCard, listCard, pageCard, partnerCard, projectCard, territoryCard, type Card,
} from '@/lib/sharing/card'
import { POSTER_PATH } from '../_ui/frise/posterPath'
import { SECTIONS } from '../_ui/page/sections'

const of = <T>(result: Found<T>, card: (page: T) => Card): Found<Card> => (result && { page: card(result.page) })

/** Each record as a picture, read by the same queries as its page: the same changes refresh both. */
const RECORDS: Record<PageCollection, (slug: string) => Promise<Found<Card>>> = {
  eras: async (slug) => of(await getEra(slug), ({ document, chapter: { milestones } }) => eraCard({ document, milestones })),
  projects: async (slug) => of(await getProject(slug), projectCard),
  partners: async (slug) => of(await getPartner(slug), partnerCard),
  experiments: async (slug) => of(await getExperiment(slug), experimentCard),
  territories: async (slug) => of(await getTerritory(slug), territoryCard),
  pages: async (slug) => of(await getPage(slug), pageCard),
}

async function wholeHistory(title: string): Promise<Card> {
  const { chapters } = await getHistory()
  return historyCard(title, chapters.map(({ era }) => era), chapters.flatMap(({ milestones }) => milestones))
}

/** The pages that are no record. */
const LISTS: Record<string, () => Promise<Card>> = {
  '/': async () => {
    const [{ site }, { chapters }] = await Promise.all([getSite(), getHistory()])
    return homeCard(site, chapters.map(({ era }) => era))
  },
  [SECTIONS.history.path]: async () => wholeHistory((await getHistory()).history.title),
  [POSTER_PATH]: () => wholeHistory('La frise'),
  [SECTIONS.projects.path]: async () => listCard(SECTIONS.projects.label, await getProjects(), ['projet', 'projets']),
  [SECTIONS.experiments.path]: async () => listCard(SECTIONS.experiments.label, await getExperiments(), ['expérimentation', 'expérimentations']),
  [PAGE_FOLDERS.territories]: async () => {
    const { territories, experiments } = await getTerritories()
    const firstTry = (id: string) => experiments.find(({ territory }) => populated(territory)?.id === id)?.dates
    return listCard('Territoires', territories.map(({ id }) => ({ dates: firstTry(id) })), ['territoire', 'territoires'])
  },
  [SECTIONS.partners.path]: async () => listCard(SECTIONS.partners.label, (await getPartners()).partners, ['organisation', 'organisations']),
}

/** What to draw for the page at a path, or nothing. */
export async function findCard(path: string): Promise<Found<Card>> {
  const list = LISTS[path]
  if (list) return { page: await list() }
  const [, folder, slug] = /^(.*)\/([^/]+)$/.exec(path) ?? []
  const collection = (Object.keys(PAGE_FOLDERS) as PageCollection[]).find((name) => PAGE_FOLDERS[name] === folder)
  return collection && slug ? RECORDS[collection](slug) : null
}
