import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionSlug } from 'payload'
import { isOpen, sameContent, stepOf, type PublicChange } from '@/lib/review'
import { publicBefore, publicState } from './publicState'

/** Writes in the history what visitors get since this write, and who made it so. What the site does by itself is told only where it answers someone. */
export const recordStep: CollectionAfterChangeHook = async ({ collection, doc, operation, previousDoc, req }) => {
  const [before, after] = [publicBefore(req, collection.slug, doc.id), await publicState(req, collection.slug as CollectionSlug, doc.id)]
  if (before?.updatedAt === after?.updatedAt) return
  const kind = stepOf({
    before: Boolean(before), after: Boolean(after),
    changed: !(before && after && sameContent(before, after)),
    hadPending: operation === 'update' && previousDoc?._status === 'draft',
  })
  if (!kind) return
  const about = { documentKind: collection.slug, documentId: String(doc.id) }
  if (!req.user) {
    const { docs: [last] } = await req.payload.find({
      collection: 'review-steps', depth: 0, limit: 1, pagination: false, sort: '-createdAt', req, overrideAccess: true,
      where: { and: Object.entries(about).map(([field, equals]) => ({ [field]: { equals } })) },
    })
    if (!isOpen(last ?? null)) return
  }
  const [note, earlier] = [after, before].map((row) => (row?.publicChanges as PublicChange[] | null | undefined)?.[0])
  const comment = note && note.on !== earlier?.on ? note.note : null
  await req.payload.create({ collection: 'review-steps', req, overrideAccess: true, data: { ...about, kind, by: req.user?.id ?? null, comment } })
}

/** The history goes with the document. */
export const forgetSteps: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await req.payload.delete({
    collection: 'review-steps', req, overrideAccess: true,
    where: { and: [{ documentKind: { equals: collection.slug } }, { documentId: { equals: String(id) } }] },
  })
}
