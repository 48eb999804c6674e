import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { changeTags, forgetDocument, goneTags, refresh } from '@/lib/freshness'
import { keepAddress } from './keepAddress'
import { publicBefore, publicState, rememberBefore } from './publicState'

/** In `req.context`, for a write that will be undone: nothing outside the database follows it. */
export const REHEARSAL = 'rehearsal'

export const notePublicState: CollectionBeforeChangeHook = async ({ collection, originalDoc, operation, req }) => {
  if (operation === 'update' && originalDoc?.id) {
    rememberBefore(req, collection.slug, originalDoc.id, await publicState(req, collection.slug, originalDoc.id))
  }
}

/** What is public no longer stays in no copy, neither of a result nor of a page. */
function forget(id: string, tags: string[]): void {
  forgetDocument(id)
  refresh([...tags, ...goneTags(tags)])
}

/** After a write that visitors can see: expire the pages that show it, and keep the addresses it had. */
export const followPublicChange: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (req.context[REHEARSAL]) return
  const before = publicBefore(req, collection.slug, doc.id)
  const after = await publicState(req, collection.slug, doc.id)
  if (before?.updatedAt === after?.updatedAt) return
  await keepAddress(req, collection.slug, before, after)
  const tags = changeTags(collection.slug, before, after)
  if (before && !after) forget(doc.id, tags)
  else refresh(tags)
}

export const notePublicStateBeforeDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  rememberBefore(req, collection.slug, String(id), await publicState(req, collection.slug, String(id)))
}

export const followDeletion: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const before = publicBefore(req, collection.slug, String(id))
  await keepAddress(req, collection.slug, before, null, false)
  forget(String(id), changeTags(collection.slug, before, null))
}
