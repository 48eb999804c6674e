import type { CollectionSlug, Where } from 'payload'
import type { User } from '@/lib/payload-types'
import { anchorOf, hasPage, type PageCollection } from '@/lib/permalinks'
import { reader, type Reader } from './reader'

/** Collections that visitors read on some page. */
export const PREVIEWED = ['eras', 'milestones', 'sources', 'projects', 'experiments', 'territories', 'cohorts', 'partners', 'supports', 'pages'] as const
export type Previewed = (typeof PREVIEWED)[number]

export const isPreviewed = (collection: string): collection is Previewed => (PREVIEWED as readonly string[]).includes(collection)

/** The page that shows a document, and where on it; or why there is none yet. */
export type Place = { collection: PageCollection; id: string; anchor: string | null } | { nowhere: string }

type Relation = string | { id: string } | null | undefined
const idOf = (relation: Relation): string | null => (relation && typeof relation === 'object' ? relation.id : relation) || null

const on = (collection: PageCollection, id: string | null, anchor: string | null, nowhere: string): Place =>
  id ? { collection, id, anchor } : { nowhere }

async function ofMilestone(from: Reader, id: string): Promise<Place> {
  const milestone = await from.byId('milestones', id)
  const nowhere = 'Choisissez l’époque de ce jalon : il paraîtra ici, à sa place dans le récit.'
  return on('eras', idOf(milestone?.era), milestone && anchorOf(milestone), nowhere)
}

async function ofCohort(from: Reader, id: string): Promise<Place> {
  const cohort = await from.byId('cohorts', id)
  return on('projects', idOf(cohort?.programme), cohort && anchorOf(cohort), 'Choisissez le programme de cette promotion : elle paraîtra ici, sur sa page.')
}

async function ofSupport(from: Reader, id: string): Promise<Place> {
  const support = await from.byId('supports', id)
  const nowhere = 'Choisissez ce qui est soutenu, ou le partenaire : le soutien paraîtra ici, sur leur page.'
  const supported = idOf(support?.supported?.value)
  const relation = support?.supported?.relationTo
  if (supported && relation && hasPage(relation)) return on(relation, supported, 'soutiens', nowhere)
  return on('partners', idOf(support?.partner), null, nowhere)
}

/** Where a source may be cited, the first one being shown. */
const CITING: [CollectionSlug & Previewed, string][] = [['milestones', 'sources'], ['experiments', 'sources'], ['projects', 'sources'], ['partners', 'sources'], ['supports', 'sources']]

async function ofSource(from: Reader, id: string): Promise<Place> {
  for (const [collection, field] of CITING) {
    const where: Where = { [field]: { in: [id] } }
    const [citing] = await from.all(collection, { where, depth: 0, limit: 1 })
    if (citing) return placeIn(from, collection, citing.id)
  }
  return { nowhere: 'Aucune fiche n’a encore cette source parmi ses sources. Ajoutez-la à un jalon ou à une fiche : elle paraîtra dans leurs notes.' }
}

async function placeIn(from: Reader, collection: Previewed, id: string): Promise<Place> {
  switch (collection) {
    case 'milestones': return ofMilestone(from, id)
    case 'cohorts': return ofCohort(from, id)
    case 'supports': return ofSupport(from, id)
    case 'sources': return ofSource(from, id)
    default: return { collection, id, anchor: null }
  }
}

/** Where a document is read on the site, as it is being written. */
export async function previewPlace(user: User, collection: Previewed, id: string): Promise<Place> {
  const own = { user, page: { collection: hasPage(collection) ? collection : 'pages', id } as const }
  return placeIn(await reader(own), collection, id)
}
