import { slugTag } from '@/lib/freshness'
import type { PageCollection } from '@/lib/permalinks'
import type { Config } from '@/lib/payload-types'
import { lastChange } from '@/lib/sitemap'
import type { Reader } from './reader'

/** The page at an address; null sends visitors to the address book, before anything is drawn (`getAddress`). */
export type Found<T> = { page: T } | null

/**
 * Looks a page up: the document published at its address, with what `complete` adds to it.
 * @param complete reads what the page shows beside the document, and names the tags of what it read
 */
export async function pageOf<C extends PageCollection, Extra extends object>(
  from: Reader,
  collection: C,
  slug: string,
  complete: (document: Config['collections'][C]) => Promise<{ extra: Extra; tags: string[] }>,
): Promise<{ value: Found<{ document: Config['collections'][C]; /** When what the page shows last changed. */ changedAt: string } & Extra>; tags: string[] }> {
  const document = await from.bySlug(collection, slug)
  if (document) {
    const { extra, tags } = await complete(document)
    return { value: { page: { document, changedAt: lastChange(document, extra), ...extra } }, tags: [slugTag(collection, slug), ...tags] }
  }
  return { value: null, tags: [slugTag(collection, slug)] }
}
