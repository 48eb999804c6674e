import { sql } from 'drizzle-orm'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import type { User } from '@/lib/payload-types'
import { databaseWithin } from '../database'
import { nameOf } from './facts'

/** How long a lock holds after the last touch, in milliseconds: Payload's own. */
const LOCK_LIFE = 300_000

export type Lock = { userId: string; name: string | null; since: string }

const idOf = (person: string | User): string => (typeof person === 'object' ? person.id : person)

/**
 * Waits until no other write of this document is under way, and keeps the next ones waiting until this transaction ends:
 * two at once would not see each other, and would leave two versions that both say they are the last.
 */
export async function waitForTurn(req: PayloadRequest, slug: CollectionSlug, id: string): Promise<void> {
  const database = await databaseWithin(req)
  await database.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${slug}:${id}`}, 0))`)
}

/**
 * Who is editing a document now, and since when.
 * @param req whose transaction asks: within one, another connection could be the last that others wait for
 */
export async function lockOf(payload: Payload, slug: CollectionSlug, id: string, now: Date, req?: PayloadRequest): Promise<Lock | null> {
  const { docs: [lock] } = await payload.find({
    req, collection: 'payload-locked-documents', depth: 1, limit: 1, pagination: false, sort: '-updatedAt', overrideAccess: true,
    where: { and: [
      { 'document.relationTo': { equals: slug } }, { 'document.value': { equals: id } },
      { updatedAt: { greater_than: new Date(now.getTime() - LOCK_LIFE).toISOString() } },
    ] },
  })
  return lock ? { userId: idOf(lock.user.value), name: nameOf(lock.user.value), since: lock.createdAt } : null
}

/** Frees a document that someone holds. */
export async function releaseLock(req: PayloadRequest, slug: CollectionSlug, id: string): Promise<void> {
  await req.payload.db.deleteMany({
    collection: 'payload-locked-documents', req,
    where: { and: [{ 'document.relationTo': { equals: slug } }, { 'document.value': { equals: id } }, { 'user.value': { equals: req.user!.id } }] },
  })
}

/** Keeps a document for whoever made this request, since when they began. */
export async function writeLock(req: PayloadRequest, slug: CollectionSlug, id: string, since: string | null): Promise<void> {
  await releaseLock(req, slug, id)
  await req.payload.db.create({
    collection: 'payload-locked-documents', req,
    data: { document: { relationTo: slug, value: id }, user: { relationTo: 'users', value: req.user!.id }, ...(since ? { createdAt: since } : {}) },
  })
}

export type Edit = { userId: string | null; name: string | null; at: string; /** As a version over which Payload writes the next autosave. */ autosaved: boolean }

/** When a document was last written, drafts included, and by whom. */
export async function lastEdit(payload: Payload, slug: CollectionSlug, id: string, req?: PayloadRequest): Promise<Edit | null> {
  const { docs: [version] } = await payload.findVersions({
    req, collection: slug, depth: 1, limit: 1, pagination: false, overrideAccess: true, select: { autosave: true, version: { updatedAt: true, editedBy: true } } as never,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  const { version: row, autosave } = (version ?? {}) as { version?: { updatedAt: string; editedBy?: string | User | null }; autosave?: boolean }
  return row ? { userId: row.editedBy ? idOf(row.editedBy) : null, name: nameOf(row.editedBy), at: row.updatedAt, autosaved: autosave === true } : null
}
