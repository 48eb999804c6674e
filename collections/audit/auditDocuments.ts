import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload'
import { changeOf } from '@/lib/audit/events'
import { publicBefore, publicState } from '../hooks/publicState'
import { recordEvent } from './recordEvent'

const titleOf = ({ title, filename, slug }: { title?: string; filename?: string; slug?: string }) => title ?? filename ?? slug

/**
 * After a write: keeps in the audit log what it made public or took away. What the program does by itself, with nobody logged
 * in (the starter content), is not kept.
 */
export const auditChange: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, req }) => {
  if (!req.user) return
  const hasDrafts = Boolean(collection.versions?.drafts)
  const event = changeOf(
    { public: hasDrafts ? publicBefore(req, collection.slug, doc.id) : null, deletedAt: previousDoc?.deletedAt },
    { public: hasDrafts ? await publicState(req, collection.slug, doc.id) : null, deletedAt: doc.deletedAt },
  )
  if (event) await recordEvent(req, event, { subject: { collection: collection.slug, id: doc.id, title: titleOf(doc) } })
}

export const auditDeletion: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  if (req.user) await recordEvent(req, 'deleted', { subject: { collection: collection.slug, id: String(id), title: titleOf(doc) } })
}

export const auditGlobal: GlobalAfterChangeHook = async ({ global, req }) => {
  if (req.user) await recordEvent(req, 'publicChanged', { detail: typeof global.label === 'string' ? global.label : global.slug })
}
