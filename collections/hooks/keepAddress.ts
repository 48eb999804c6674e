import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { StoredDocument } from '@/lib/freshness'
import { hasPage, isRecordCollection, type RecordCollection } from '@/lib/permalinks'

type Public = StoredDocument | null

/** The entries of the address book for one document's collection. */
function bookOf(req: PayloadRequest, folder: RecordCollection) {
  const shared = { collection: 'former-addresses', req, overrideAccess: true, depth: 0 } as const
  const at = (slug: string): Where => ({ and: [{ slug: { equals: slug } }, { folder: { equals: folder } }] })
  const free = (slug: string) => req.payload.delete({ ...shared, where: at(slug) })
  return {
    free,
    /** Writes what is to be said at an address from now on. */
    async put({ id: document, slug, publicId }: StoredDocument, said: object): Promise<void> {
      if (!slug) return
      await free(slug)
      await req.payload.create({ ...shared, data: { slug, folder, document, publicId, ...said } })
    },
    /** Back among the public pages: where it was withdrawn, visitors are led to it again. */
    revive: (document: string) => req.payload.update({
      ...shared,
      where: { and: [{ document: { equals: document } }, { folder: { equals: folder } }, { withdrawnAt: { exists: true } }] },
      data: { withdrawnAt: null, title: null, replacedBy: null, redirects: false, archivedUrl: null },
    }),
  }
}

/**
 * Keeps the address book after a public change. A renamed page's old address leads to the new one for ever, and a
 * document that takes its old name back frees it. A record withdrawn (unpublished, put in the trash, deleted) leaves its
 * title and the moment, to be read at its address and at its permanent one; published again, it takes them back. What was
 * never public leaves nothing.
 * @param isThere false once the document is deleted for good, and nothing can point to it
 */
export async function keepAddress(req: PayloadRequest, collection: CollectionSlug, before: Public, after: Public, isThere = true): Promise<void> {
  if (!isRecordCollection(collection)) return
  const book = bookOf(req, collection)
  if (after && !before) await book.revive(after.id)
  if (before?.slug === after?.slug) return
  if (after?.slug) await book.free(after.slug)
  const isRenamed = Boolean(after)
  if (!before || (isRenamed && !hasPage(collection))) return
  const target = isThere ? { relationTo: collection, value: before.id } : null
  await book.put(before, isRenamed ? { target } : { target, title: before.title, withdrawnAt: new Date().toISOString() })
}
