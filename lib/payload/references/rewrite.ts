import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Row } from '@/lib/checks'

/** What a write never carries: the moment and the name of the document are its own. */
const OWN = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', 'globalType'])
export const written = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([name]) => !OWN.has(name)))

type Document = { collection: CollectionSlug; id: string }

async function latestDraft(req: PayloadRequest, { collection, id }: Document): Promise<Row | null> {
  const latest = (await req.payload.findByID({ collection, id, req, draft: true, depth: 0, overrideAccess: true, trash: true })) as unknown as Row
  return latest._status === 'draft' ? latest : null
}

/**
 * Changes the public row of a document, and the draft over it, each as it is: neither becomes the other.
 * @param published the public row, null when there is none
 */
export async function rewrite(req: PayloadRequest, document: Document, published: Row | null, change: (row: Row) => Row): Promise<void> {
  const one = { ...document, req, overrideAccess: false, overrideLock: false, depth: 0, trash: true } as const
  // Read before the public row is written, which then is the latest.
  const draft = await latestDraft(req, document)
  if (published) await req.payload.update({ ...one, data: written(change(published)) as never })
  if (draft) await req.payload.update({ ...one, draft: true, data: { ...written(change(draft)), _status: 'draft' } as never })
}
