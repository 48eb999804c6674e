import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import { draftOver, makeLatest, type DraftVersion } from '@/lib/payload/review/draftOver'
import { written } from '@/lib/payload/references/rewrite'
import { WITHOUT_JOINS } from '@/lib/payload/withoutJoins'

type Row = Record<string, unknown>

const key = (collection: string, id: string) => `draftOver:${collection}:${id}`

/** The row that visitors read, or would read if it were not in the trash. */
async function publishedRow(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<Row | null> {
  const row = (await req.payload.findByID({
    collection, id, req, depth: 0, draft: false, trash: true, disableErrors: true, overrideAccess: true, joins: WITHOUT_JOINS,
  })) as unknown as Row | null
  return row?._status === 'published' ? row : null
}

/**
 * A published page and the draft over it go to the trash and come back as two: Payload writes the last version, that is
 * the draft, over the public row, and « publier aussitôt » would publish what nobody has read. What was public comes back
 * public; the draft stays a draft, and the last version.
 */
export const keepBothInTrash: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  const goes = Boolean(data.deletedAt) && !originalDoc?.deletedAt
  const comesBack = Boolean(originalDoc?.deletedAt) && !data.deletedAt
  if (operation !== 'update' || !(goes || comesBack)) return data
  const [slug, id] = [collection.slug as CollectionSlug, String(originalDoc.id)]
  const published = await publishedRow(req, slug, id)
  const draft = published && (await draftOver(req, slug, id))
  if (!draft) return data
  const { deletedAt } = data
  if (comesBack && data._status !== 'published') return { ...data, ...written(draft.row), _status: 'draft', deletedAt }
  req.context[key(slug, id)] = draft
  return { ...data, ...written(published), _status: 'published', deletedAt }
}

/** To be called before what compares the public state: the draft is the last version again. */
export const keepDraftLatest: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const draft = req.context[key(collection.slug, doc.id)] as DraftVersion | undefined
  if (!draft) return
  delete req.context[key(collection.slug, doc.id)]
  await makeLatest(req, collection.slug as CollectionSlug, doc.id, draft.version, doc.deletedAt ?? null)
}
