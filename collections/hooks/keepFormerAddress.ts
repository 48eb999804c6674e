import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { StoredDocument } from '@/lib/freshness'
import { hasPage } from '@/lib/permalinks'

/** After a rename the old address leads to the new one for ever; a document that takes its old name back frees it. */
export async function keepFormerAddress(
  req: PayloadRequest,
  collection: CollectionSlug,
  before: StoredDocument,
  after: StoredDocument,
): Promise<void> {
  if (!hasPage(collection) || !before.slug || before.slug === after.slug) return
  const shared = { collection: 'former-addresses', req, overrideAccess: true, depth: 0 } as const
  const at = (slug: string): Where => ({ and: [{ slug: { equals: slug } }, { folder: { equals: collection } }] })
  await req.payload.delete({ ...shared, where: at(String(after.slug)) })
  await req.payload.delete({ ...shared, where: at(before.slug) })
  await req.payload.create({
    ...shared,
    data: { slug: before.slug, folder: collection, target: { relationTo: collection, value: before.id } },
  })
}
