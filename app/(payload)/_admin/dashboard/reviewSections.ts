import type { CollectionSlug } from 'payload'
import { readFacts, nameOf, type Known } from '@/lib/payload/review/facts'
import { unansweredFailures } from '@/lib/payload/jobs/failedPublications'
import { pendingSchedules } from '@/lib/payload/review/schedules'
import { dayOf, momentOf, stateOf } from '@/lib/review'
import { mayEdit, mayPublish, mayWriteDrafts } from '@/lib/roles/roles'
import { fieldHref } from './fieldHref'
import type { Ask, Item, MakeSections, Section } from './Section'

type Listed = Known & { slug: CollectionSlug; kind: string }

async function readAll({ payload, user }: Ask): Promise<Listed[]> {
  const reviewed = Object.values(payload.collections).map(({ config }) => config).filter(({ versions }) => versions?.drafts)
  const all = await Promise.all(reviewed.map(async ({ slug, labels }) =>
    [...(await readFacts({ payload, user }, slug)).values()].map((known) => ({ ...known, slug, kind: String(labels.singular).toLowerCase() }))))
  return all.flat()
}

const idOf = (person: unknown): unknown => (typeof person === 'object' && person && 'id' in person ? person.id : person)
const quoted = (comment: string | null | undefined): string => (comment ? ` : « ${comment} »` : '.')

/** Drafts that wait for an answer, those asked of this person first. */
function toReview({ payload: { config }, user }: Ask, all: Listed[]): Section {
  const waiting = all.filter(({ facts }) => stateOf(facts).kind === 'toReview')
  const forMe = ({ steps: [last] }: Listed) => Number(idOf(last!.to) === user.id)
  const oldestFirst = (one: Listed, other: Listed) => one.steps[0]!.createdAt.localeCompare(other.steps[0]!.createdAt)
  return {
    id: 'relecture', title: 'Brouillons à relire', empty: 'Personne n’attend votre relecture.',
    items: waiting.sort((one, other) => forMe(other) - forMe(one) || oldestFirst(one, other)).map(({ row, slug, kind, steps: [last] }) => {
      const whom = idOf(last!.to) === user.id ? ' à vous' : last!.to ? ` à ${nameOf(last!.to)}` : ''
      return {
        href: fieldHref(config.routes.admin, { slug, id: row.id }), title: `${row.title || 'Sans titre'} (${kind})`,
        line: `Envoyé${whom} par ${nameOf(last!.by) ?? 'un compte supprimé'} le ${dayOf(last!.createdAt)}${quoted(last!.comment)}`,
      }
    }),
  }
}

/** What this person submitted and got back. */
function sentBack({ payload: { config }, user }: Ask, all: Listed[]): Section {
  const mine = ({ row, steps }: Listed) =>
    idOf(steps.find(({ kind }) => kind === 'submitted')?.by) === user.id && mayEdit(user, row)
  return {
    id: 'renvoyes', title: 'Vos brouillons renvoyés', empty: 'Aucun brouillon ne vous a été renvoyé.',
    items: all.filter((one) => stateOf(one.facts).kind === 'returned' && mine(one)).map(({ row, slug, kind, steps: [last] }) => ({
      href: fieldHref(config.routes.admin, { slug, id: row.id }), title: `${row.title || 'Sans titre'} (${kind})`,
      line: `Renvoyé par ${nameOf(last!.by) ?? 'un compte supprimé'} le ${dayOf(last!.createdAt)}${quoted(last!.comment)}`,
    })),
  }
}

/** What the clock could not do. Only when there is something: it is no list to keep an eye on. */
async function failed({ payload }: Ask, all: Listed[]): Promise<Section[]> {
  const items = (await unansweredFailures(payload)).flatMap(({ slug, id, type, at, reason }): Item[] => {
    const one = all.find((listed) => listed.slug === slug && listed.row.id === id)
    if (!one || one.facts.trashed) return []
    return [{
      href: fieldHref(payload.config.routes.admin, { slug, id }), title: `${one.row.title || 'Sans titre'} (${one.kind})`,
      line: `Devait être ${type === 'publish' ? 'publié' : 'dépublié'} le ${momentOf(at)} : ${reason}.`,
    }]
  })
  return items.length === 0 ? [] : [{ id: 'programmations-manquees', title: 'Programmations qui n’ont pas pu se faire', empty: '', items }]
}

/** What the clock will do, the next first. */
async function agenda({ payload, user, now }: Ask, all: Listed[]): Promise<Section> {
  const admin = payload.config.routes.admin
  const schedules = (await pendingSchedules(payload)).flatMap(({ slug, id, type, at }): (Item & { at: string })[] => {
    const one = all.find((listed) => listed.slug === slug && listed.row.id === id)
    if (!one || one.facts.trashed) return []
    return [{ at, href: fieldHref(admin, { slug, id }), title: `${one.row.title || 'Sans titre'} (${one.kind})`, line: `${type === 'publish' ? 'Sera publié' : 'Sera dépublié'} le ${momentOf(at)}.` }]
  })
  const { docs } = await payload.find({
    collection: 'supports', draft: true, depth: 0, pagination: false, overrideAccess: false, user, select: { title: true, logoRightsUntil: true },
    where: { logoRightsUntil: { greater_than_equal: `${now.toISOString().slice(0, 10)}T00:00:00.000Z` } },
  })
  const rights = docs.map(({ id, title, logoRightsUntil: until }) => ({
    at: until!, href: fieldHref(admin, { slug: 'supports', id, path: 'logoRightsUntil' }), title: `${title} (soutien)`, line: `Le droit d’afficher le logo expirera le ${dayOf(until!)}.`,
  }))
  const items = [...schedules, ...rights].sort((one, other) => one.at.localeCompare(other.at)).map(({ href, title, line }) => ({ href, title, line }))
  return { id: 'agenda', title: 'Agenda', empty: 'Rien n’est programmé.', items }
}

/** What waits for this person, and what will happen by itself; nothing for those who only read. */
export const reviewSections: MakeSections = async (ask) => {
  if (!mayWriteDrafts(ask.user)) return []
  const all = await readAll(ask)
  return [...(mayPublish(ask.user) ? [...(await failed(ask, all)), toReview(ask, all)] : []), sentBack(ask, all), await agenda(ask, all)]
}
