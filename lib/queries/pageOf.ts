import { documentTag, slugTag } from '@/lib/freshness'
import type { PageCollection } from '@/lib/permalinks'
import type { Config } from '@/lib/payload-types'
import { entryAt, targetPath } from './addressBook'
import type { Reader } from './reader'

/** What an address leads to: a document, the address it moved to, or nothing. */
export type Found<T> = { page: T } | { movedTo: string } | null

/** Where a former address leads now: null while its document is not public; the tags change with the document. */
export async function follow(from: Reader, folder: PageCollection, slug: string): Promise<{ movedTo: string | null; tags: string[] }> {
  const entry = await entryAt(from, folder, slug)
  const tags = entry?.document ? [documentTag(entry.document)] : []
  return { movedTo: entry?.withdrawnAt ? null : targetPath(entry?.target), tags }
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
  const { movedTo, tags } = await follow(from, collection, slug)
  return { value: movedTo ? { movedTo } : null, tags: [slugTag(collection, slug), ...tags] }
}
