import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { StoredDocument } from '@/lib/freshness'
import { hasPage, type PageCollection } from '@/lib/permalinks'

type Public = StoredDocument | null

/** The entries of the address book for one document's collection. */
function bookOf(req: PayloadRequest, folder: PageCollection) {
  const shared = { collection: 'former-addresses', req, overrideAccess: true, depth: 0 } as const
  const at = (slug: string): Where => ({ and: [{ slug: { equals: slug } }, { folder: { equals: folder } }] })
  const free = (slug: string) => req.payload.delete({ ...shared, where: at(slug) })
  return {
    free,
    /** Writes what is to be said at an address from now on. */
    async put(slug: string, document: string, said: object): Promise<void> {
      await free(slug)
      await req.payload.create({ ...shared, data: { slug, folder, document, ...said } })
    },
    /** Back among the public pages: where it was withdrawn, visitors are led to it again. */
    revive: (document: string) => req.payload.update({
      ...shared,
      where: { and: [{ document: { equals: document } }, { folder: { equals: folder } }, { withdrawnAt: { exists: true } }] },
      data: { withdrawnAt: null, title: null, replacedBy: null, archivedUrl: null },
    }),
  }
}

/**
 * Keeps the address book after a public change. A renamed page's old address leads to the new one for ever, and a
 * document that takes its old name back frees it. A page withdrawn (unpublished, put in the trash, deleted) leaves its
 * title and the moment; published again, it takes its address back. What was never public leaves nothing.
 * @param isThere false once the document is deleted for good, and nothing can point to it
 */
export async function keepAddress(req: PayloadRequest, collection: CollectionSlug, before: Public, after: Public, isThere = true): Promise<void> {
  if (!hasPage(collection)) return
  const book = bookOf(req, collection)
  const document = (before ?? after)?.id ?? ''
  const target = isThere ? { relationTo: collection, value: document } : null
  if (after?.slug && !before) await book.revive(document)
  if (before?.slug === after?.slug) return
  if (after?.slug) await book.free(after.slug)
  if (!before?.slug) return
  const withdrawn = { title: before.title, withdrawnAt: new Date().toISOString() }
  await book.put(before.slug, document, after ? { target } : { target, ...withdrawn })
}
