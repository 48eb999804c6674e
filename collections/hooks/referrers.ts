import type { CollectionSlug, PayloadRequest } from 'payload'
import { referencesTo } from '@/lib/payload/references/referencesTo'

export type Referrer = { collection: CollectionSlug; label: string; id: string; title: string }

/** Every published document that points to this one, wherever the model puts the reference. */
export async function findReferrers(req: PayloadRequest, id: string): Promise<Referrer[]> {
  const references = await referencesTo(req, id)
  return references
    .filter(({ place, slug, published, isInTrash }) => place === 'collections' && published?._status && !isInTrash && slug !== 'media')
    .map(({ slug, kind, id: referrer, title }) => ({ collection: slug as CollectionSlug, label: kind, id: referrer, title }))
}
