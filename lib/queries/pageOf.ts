import { slugTag } from '@/lib/freshness'
import { hasPage, pagePath, type PageCollection } from '@/lib/permalinks'
import type { Config } from '@/lib/payload-types'
import type { Reader } from './reader'

/** What an address leads to: a document, the address it moved to, or nothing. */
export type Found<T> = { page: T } | { movedTo: string } | null

/** Follows a former address to where its document is read now. */
async function currentPath(from: Reader, folder: PageCollection, slug: string): Promise<string | null> {
  const [entry] = await from.all('former-addresses', {
    where: { and: [{ slug: { equals: slug } }, { folder: { equals: folder } }] }, limit: 1,
  })
  const target = entry?.target
  if (!target || typeof target.value === 'string' || !target.value.slug || !hasPage(target.relationTo)) return null
  return pagePath(target.relationTo, target.value.slug)
}

/**
 * Looks an address up: the document published there, with what `complete` adds to it, else where it moved to.
 * @param complete reads what the page shows beside the document, and names the tags of what it read
 */
export async function pageOf<C extends PageCollection, Extra extends object>(
  from: Reader,
  collection: C,
  slug: string,
  complete: (document: Config['collections'][C]) => Promise<{ extra: Extra; tags: string[] }>,
): Promise<{ value: Found<{ document: Config['collections'][C] } & Extra>; tags: string[] }> {
  const document = await from.bySlug(collection, slug)
  if (document) {
    const { extra, tags } = await complete(document)
    return { value: { page: { document, ...extra } }, tags: [slugTag(collection, slug), ...tags] }
  }
  const movedTo = await currentPath(from, collection, slug)
  return { value: movedTo ? { movedTo } : null, tags: [slugTag(collection, slug)] }
}
