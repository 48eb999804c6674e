import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook, PayloadRequest } from 'payload'
import { mentionedIds } from '@/lib/freshness'
import { databaseWithin } from '@/lib/payload/database'
import { referencesTo } from '@/lib/payload/references/referencesTo'
import { publicBefore, publicState } from '../hooks/publicState'
import { writeRow } from './keepUpload'

/** Whether something that visitors see points to a file: a published document, or a setting of the site. */
async function isShownSomewhere(req: PayloadRequest, id: string): Promise<boolean> {
  const references = await referencesTo(req, id)
  return references.some(({ place, slug, published, isInTrash }) =>
    (place === 'globals' ? published !== null : published?._status === 'published' && !isInTrash) && slug !== 'media')
}

/**
 * Says again, of each file among these, whether visitors may have it. Their rows are held meanwhile: of two documents that show
 * one file, published and withdrawn at once, the second to get here sees what the first did.
 */
export async function followShowing(req: PayloadRequest, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const { rows } = await (await databaseWithin(req)).execute(
    sql`SELECT "id", "is_shown" FROM "media" WHERE "id" IN (${sql.join(ids.map((id) => sql`${id}::uuid`), sql`, `)}) ORDER BY "id" FOR UPDATE`,
  )
  for (const { id, is_shown: was } of rows as { id: string; is_shown: boolean | null }[]) {
    const is = await isShownSomewhere(req, id)
    if (is !== was) await writeRow(req, id, { isShown: is })
  }
}

/** After a write: the files of what was public before, and of what is now. */
export const followFiles: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const states = [publicBefore(req, collection.slug, doc.id), await publicState(req, collection.slug, doc.id)]
  await followShowing(req, mentionedIds(states))
}

export const followFilesAfterDelete: CollectionAfterDeleteHook = ({ collection, id, req }) =>
  followShowing(req, mentionedIds(publicBefore(req, collection.slug, String(id))))

export const followFilesOfGlobal: GlobalAfterChangeHook = ({ doc, previousDoc, req }) => followShowing(req, mentionedIds([doc, previousDoc]))
