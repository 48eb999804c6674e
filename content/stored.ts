import type { Payload } from 'payload'
import { WITHOUT_JOINS } from '@/lib/payload/withoutJoins'
import { publicIdFor } from '@/lib/permalinks'
import type { Entries, StarterCollection } from './define'
import { nameOf } from './references'

/** A document as it stands for staff: its latest version, draft or not. */
export type Stored = { id: string; updatedAt: string; deletedAt?: string | null; slug?: string | null; publicId?: string | null }
/** What was loaded before (see collections/starterEntries.ts). */
export type Loaded = { id: string; key: string; document: string; documentUpdatedAt: string; fingerprint: string }

/** The database, within one transaction. */
export type Within = { payload: Payload; req: { transactionID: string | number } }

/**
 * What an entry meets in the database. `ours`: loaded before. `taken`: another document has, or once had, its address,
 * and stands in for it. `away`: staff removed it.
 */
export type Place =
  | { state: 'new' }
  | { state: 'ours'; document: Stored; record: Loaded }
  | { state: 'taken'; document: Stored }
  | { state: 'away' }

/** Nobody has changed the document since it was loaded. */
export const untouched = (document: { updatedAt?: string | null }, record: Loaded): boolean =>
  Date.parse(document.updatedAt ?? '') === Date.parse(record.documentUpdatedAt)

export async function readRecords({ payload, req }: Within): Promise<Map<string, Loaded>> {
  const { docs } = await payload.find({ collection: 'starter-entries', req, pagination: false, depth: 0 })
  return new Map(docs.map((record) => [record.key, record]))
}

async function readStored({ payload, req }: Within, collection: StarterCollection): Promise<Stored[]> {
  const { docs } = await payload.find({
    collection, req, draft: true, trash: true, pagination: false, depth: 0, joins: WITHOUT_JOINS,
    select: { updatedAt: true, deletedAt: true, slug: true, publicId: true } as never,
  })
  return docs as unknown as Stored[]
}

/** Addresses that documents once had, renamed or withdrawn: slug → document. */
async function readFormer({ payload, req }: Within, collection: StarterCollection): Promise<Map<string, string>> {
  const where = { folder: { equals: collection } }
  const { docs } = await payload.find({ collection: 'former-addresses', req, where, pagination: false, depth: 0 })
  return new Map(docs.map(({ slug, document }) => [slug, document ?? '']))
}

/** @param hasServed the entry's address was that of a document which is gone: it is given to no other */
function placeOf(document: Stored | undefined, record: Loaded | undefined, hasServed: boolean): Place {
  if (!document) return record || hasServed ? { state: 'away' } : { state: 'new' }
  if (document.deletedAt) return { state: 'away' }
  return record ? { state: 'ours', document, record } : { state: 'taken', document }
}

/** For every entry of a collection, by name, what is already there. */
export async function readPlaces(within: Within, { collection, items }: Entries, records: Map<string, Loaded>): Promise<Map<string, Place>> {
  const stored = await readStored(within, collection)
  const former = await readFormer(within, collection)
  const by = (field: 'id' | 'slug' | 'publicId') => new Map(stored.map((document) => [document[field], document]))
  const [byId, bySlug, byPublicId] = [by('id'), by('slug'), by('publicId')]
  const places = Object.entries(items).map(([key, entry]) => {
    const [name, slug] = [nameOf(collection, key), entry.slug ?? key]
    const record = records.get(name)
    const stranger = byPublicId.get(publicIdFor(name)) ?? bySlug.get(slug) ?? byId.get(former.get(slug) ?? '')
    return [name, placeOf(record ? byId.get(record.document) : stranger, record, former.has(slug))] as const
  })
  return new Map(places)
}
