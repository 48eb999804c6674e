import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { documentTag, permanentTag, refresh, slugTag } from '@/lib/freshness'

type Entry = { folder: string; slug: string; document?: string | null; publicId?: string | null }

/** What answers at this address, and at the others that the document had. */
const tagsOf = ({ folder, slug, document, publicId }: Entry): string[] => [
  slugTag(folder, slug), ...(document ? [documentTag(document)] : []), ...(publicId ? [permanentTag(publicId)] : []),
]

export const refreshAddress: CollectionAfterChangeHook = ({ doc }) => refresh(tagsOf(doc))
export const refreshAddressAfterDelete: CollectionAfterDeleteHook = ({ doc }) => refresh(tagsOf(doc))
