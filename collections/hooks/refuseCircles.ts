import { ValidationError, type CollectionBeforeChangeHook, type CollectionSlug, type FlattenedField, type PayloadRequest } from 'payload'
import { labelOf } from '../input/labels'

type Link = { id: string; title?: string | null; next: string | null }

const idOf = (value: unknown): string | null => (typeof value === 'string' ? value : ((value as { id?: string } | null | undefined)?.id ?? null))

/** Fields of a collection that point to one other document of the same collection. */
const selfRelations = (fields: FlattenedField[], slug: string): FlattenedField[] =>
  fields.filter((field) => field.type === 'relationship' && field.relationTo === slug && !field.hasMany)

async function follow(req: PayloadRequest, slug: CollectionSlug, field: string, id: string, draft: boolean): Promise<Link | null> {
  const row = (await req.payload.findByID({
    collection: slug, id, req, depth: 0, draft, trash: true, overrideAccess: true, disableErrors: true, select: { title: true, [field]: true } as never,
  })) as unknown as Record<string, unknown> | null
  return row && { id, title: row.title as string | null, next: idOf(row[field]) }
}

/** The documents from one to itself, by a field of each; null when they end elsewhere. */
async function circleFrom(req: PayloadRequest, slug: CollectionSlug, field: string, own: string, first: string, draft: boolean): Promise<Link[] | null> {
  const chain: Link[] = []
  for (let next: string | null = first; next && next !== own; ) {
    const link = await follow(req, slug, field, next, draft)
    // A circle without this document is another's.
    if (!link || chain.some(({ id }) => id === link.id)) return null
    chain.push(link)
    next = link.next
    if (!next) return null
  }
  return chain
}

/** Refuses that a document be part of itself, or of one of its own parts, among drafts as among what is public. */
export const refuseCircles: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  const own = operation === 'update' ? (originalDoc?.id as string | undefined) : undefined
  if (!own || data.deletedAt) return data
  for (const field of selfRelations(collection.flattenedFields, collection.slug)) {
    const first = idOf(data[field.name])
    if (!first || (first === idOf(originalDoc[field.name]) && data._status !== 'published')) continue
    for (const draft of [true, false]) {
      const circle = await circleFrom(req, collection.slug as CollectionSlug, field.name, own, first, draft)
      if (!circle) continue
      const names = [data.title ?? originalDoc.title, ...circle.map(({ title }) => title), data.title ?? originalDoc.title].map((title) => `« ${title || 'Sans titre'} »`)
      const message = circle.length === 0
        ? 'Une fiche ne peut pas faire partie d’elle-même : choisissez-en une autre.'
        : `Ces fiches tourneraient en rond : ${names.join(' → ')}. Choisissez-en une autre, ou changez d’abord l’une de celles-ci.`
      throw new ValidationError({ collection: collection.slug, errors: [{ path: field.name, label: labelOf(field), message }], req }, req.t)
    }
  }
  return data
}
