import { APIError, Forbidden, type CollectionSlug, type PayloadRequest } from 'payload'
import type { RecordCollection } from '@/lib/permalinks'
import { refuseMerge } from '@/lib/references/refuseMerge'
import { mayPublish } from '@/lib/roles/roles'
import type { User } from '@/lib/payload-types'
import { inTransaction } from './inTransaction'
import { moveReferences } from './moveReferences'
import type { Reference } from './referencesTo'
import { sidesOf } from './sides'
import { telling } from './telling'

type Pair = { collection: RecordCollection; /** The record that loses its references. */ from: string; to: string }

/** What was changed, for the person who asked. */
export type Moved = { references: Reference[] }

/** Without names: those of drafts are not for visitors. */
const CHANGE = 'Liens mis à jour'
const listed = (references: Reference[]): string => references.map(({ kind, title }) => `${kind} « ${title} »`).join(' ; ')

async function checked(req: PayloadRequest, { collection, from, to }: Pair, isMerge: boolean) {
  if (!mayPublish(req.user as User | null)) throw new Forbidden(req.t)
  const [removed, kept] = await sidesOf(req, collection, from, to)
  const refusal = refuseMerge(removed, kept, isMerge)
  if (refusal) throw new APIError(refusal, 409, null, true)
  return { removed, kept }
}

/** Leads every reference to one record to another of the same collection. Nothing else changes. All or nothing. */
export const replaceEverywhere = (req: PayloadRequest, pair: Pair): Promise<Moved> => inTransaction(req, async () => {
  await checked(req, pair, false)
  return { references: await telling(req, CHANGE, () => moveReferences(req, pair.from, pair.to, true)) }
})

/**
 * Merges a record into another of the same collection, the same thing entered twice: its references move, its addresses
 * (every slug it had, and its permanent one) lead to the other, and it goes to the trash with a note. All or nothing.
 * @throws {APIError} in French when that would make nonsense, or when a document can't be saved
 */
export const merge = (req: PayloadRequest, pair: Pair): Promise<Moved> => inTransaction(req, async () => {
  const { kept } = await checked(req, pair, true)
  const { collection, from, to } = pair
  const references = await telling(req, CHANGE, () => moveReferences(req, from, to, false))
  const who = (req.user as User | null)?.name
  const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' }).format(new Date())
  req.context.removalNote = `Fusionnée dans « ${kept.title} » le ${day}${who ? ` par ${who}` : ''}. ` +
    (references.length > 0 ? `Liens déplacés (${references.length}) : ${listed(references)}.` : 'Aucun lien n’y menait.')
  const shared = { req, overrideAccess: false, depth: 0 } as const
  await req.payload.update({ ...shared, collection: collection as CollectionSlug, id: from, overrideLock: false, data: { deletedAt: new Date().toISOString() } as never })
  delete req.context.removalNote
  await req.payload.update({
    ...shared, collection: 'former-addresses', where: { document: { equals: from }, withdrawnAt: { exists: true } },
    data: { replacedBy: { relationTo: collection, value: to }, redirects: true },
  })
  await forgetSchedule(req, from)
  return { references }
})

/** A publication once scheduled must not bring a merged record back. */
async function forgetSchedule(req: PayloadRequest, id: string): Promise<void> {
  const { docs } = await req.payload.find({ collection: 'payload-jobs', req, pagination: false, depth: 0, overrideAccess: true })
  for (const job of docs) {
    const doc = (job.input as { doc?: { value?: string } } | null)?.doc
    if (doc?.value === id) await req.payload.delete({ collection: 'payload-jobs', id: job.id, req, overrideAccess: true })
  }
}
