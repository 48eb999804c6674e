import { sql } from 'drizzle-orm'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { databaseWithin, tableOf } from '../database'

/** A draft, and the identifier of the version that holds it. */
export type DraftVersion = { version: string; row: Record<string, unknown> }

/** The last version of a document when it is a draft; null otherwise. */
export async function draftOver(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<DraftVersion | null> {
  const { docs: [last] } = await req.payload.findVersions({
    collection, req, depth: 0, limit: 1, pagination: false, overrideAccess: true, trash: true, where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  const row = last?.version as unknown as Record<string, unknown> | undefined
  return last && row?._status === 'draft' ? { version: last.id, row } : null
}

/** Puts a version in front of the others of its document, in or out of the trash. */
export async function makeLatest(req: PayloadRequest, collection: CollectionSlug, id: string, version: string, deletedAt: string | null): Promise<void> {
  const database = await databaseWithin(req)
  const table = sql.identifier(`_${tableOf(collection)}_v`)
  await database.execute(sql`UPDATE ${table} SET latest = false WHERE parent_id = ${id} AND id <> ${version}`)
  // Payload takes the last written for the last one, in one place by this mark and in another by this moment.
  await database.execute(sql`UPDATE ${table} SET latest = true, version_deleted_at = ${deletedAt}, updated_at = clock_timestamp() WHERE id = ${version}`)
}
