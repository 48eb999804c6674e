import { sql } from 'drizzle-orm'
import type { CollectionAfterChangeHook } from 'payload'
import { databaseWithin, tableOf } from '@/lib/payload/database'

export const DRAFTS_KEPT = 50

/** Of the versions of a document, those that were public are kept for ever; of drafts, the last ones. */
export const pruneDraftVersions: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const versions = sql.identifier(`_${tableOf(collection.slug)}_v`)
  const drafts = sql`SELECT id FROM ${versions} WHERE parent_id = ${doc.id} AND version__status IS DISTINCT FROM 'published' AND latest IS NOT TRUE ORDER BY updated_at DESC OFFSET ${DRAFTS_KEPT - 1}`
  await (await databaseWithin(req)).execute(sql`DELETE FROM ${versions} WHERE id IN (${drafts})`)
}
