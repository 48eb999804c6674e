import type { CollectionSlug, PayloadRequest, Where } from 'payload'

/**
 * Who already answers at this address, or once did: an address given out is never handed to another document.
 * @returns the title of that document (or « une autre fiche »), null if the address is free.
 */
export async function slugTaken(
  req: PayloadRequest,
  collection: CollectionSlug,
  slug: string,
  ownId: string | undefined,
): Promise<string | null> {
  const others: Where = { and: [{ slug: { equals: slug } }, ...(ownId ? [{ id: { not_equals: ownId } }] : [])] }
  const { docs } = await req.payload.find({ collection, where: others, limit: 1, depth: 0, trash: true, req, overrideAccess: true })
  if (docs[0]) return String((docs[0] as { title?: string }).title ?? 'une autre fiche')
  const former = await req.payload.find({
    collection: 'former-addresses',
    where: { and: [{ slug: { equals: slug } }, { folder: { equals: collection } }] },
    limit: 1, depth: 0, req, overrideAccess: true,
  })
  const entry = former.docs[0]
  return entry && entry.document !== ownId ? entry.title || 'une autre fiche' : null
}
