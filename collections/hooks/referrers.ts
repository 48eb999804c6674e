import type { CollectionSlug, PayloadRequest } from 'payload'
import { mentionedIds } from '@/lib/freshness'
import { WITHOUT_JOINS } from '@/lib/payload/withoutJoins'

export type Referrer = { collection: CollectionSlug; label: string; id: string; title: string }

/** The French name of a collection in the singular, for sentences shown to staff. */
const labelOf = (singular: unknown): string => (typeof singular === 'string' ? singular : String(singular))

/**
 * Every published document that points to this one: by relation, as a picture, or by a note or link inside its text.
 * Reads all published documents: deleting is rare, and no reference escapes, wherever the model puts one.
 */
export async function findReferrers(req: PayloadRequest, id: string): Promise<Referrer[]> {
  const found: Referrer[] = []
  for (const { config } of Object.values(req.payload.collections)) {
    if (!config.versions?.drafts) continue
    const { docs } = await req.payload.find({
      collection: config.slug, req, depth: 0, pagination: false, overrideAccess: true, joins: WITHOUT_JOINS,
      where: { and: [{ _status: { equals: 'published' } }, { id: { not_equals: id } }] },
    })
    for (const doc of docs as { id: string; title?: string }[]) {
      if (!mentionedIds(doc).includes(id)) continue
      found.push({ collection: config.slug, label: labelOf(config.labels?.singular), id: doc.id, title: doc.title ?? doc.id })
    }
  }
  return found
}
