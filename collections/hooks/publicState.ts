import type { CollectionSlug, PayloadRequest } from 'payload'
import type { StoredDocument } from '@/lib/freshness'
import { WITHOUT_JOINS } from '@/lib/payload/withoutJoins'

type Row = StoredDocument & { _status?: string; deletedAt?: string | null; updatedAt?: string }

/** The document as anonymous visitors get it, relations as identifiers; null when they get nothing. */
export async function publicState(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<Row | null> {
  const row = (await req.payload.findByID({
    collection, id, req, depth: 0, draft: false, trash: true, disableErrors: true, overrideAccess: true, joins: WITHOUT_JOINS,
  })) as unknown as Row | null
  return row && row._status === 'published' && !row.deletedAt ? row : null
}

const key = (collection: string, id: string) => `public:${collection}:${id}`

/** Between `beforeChange` and `afterChange` of one operation, what was public before it. */
export const rememberBefore = (req: PayloadRequest, collection: string, id: string, row: Row | null) => {
  req.context[key(collection, id)] = row
}
export const publicBefore = (req: PayloadRequest, collection: string, id: string) =>
  (req.context[key(collection, id)] as Row | null | undefined) ?? null
