import type { CollectionSlug, Payload, Where } from 'payload'
import type { ReviewStep, User } from '@/lib/payload-types'
import type { Facts } from '@/lib/review'
import { WITHOUT_JOINS } from '../withoutJoins'
import { rights, type As } from '../checks/as'
import { pendingSchedules } from './schedules'

/** A document as staff last left it. */
export type Row = {
  id: string; title?: string | null; _status?: 'draft' | 'published' | null; deletedAt?: string | null; updatedAt: string
  createdBy?: string | null; editedBy?: string | null; firstPublishedAt?: string | null
}
export type Known = { row: Row; facts: Facts; steps: ReviewStep[] }

const SELECT = { title: true, _status: true, deletedAt: true, updatedAt: true, createdBy: true, editedBy: true, firstPublishedAt: true } as const

/** Collections that have this workflow. */
export const isReviewed = (payload: Payload, slug: string): slug is CollectionSlug =>
  Object.hasOwn(payload.collections, slug) && Boolean(payload.collections[slug as CollectionSlug].config.versions?.drafts)

/** The name behind a relation that was read with its people; null when the account is gone, or it was the site itself. */
export const nameOf = (person: string | User | null | undefined): string | null =>
  (typeof person === 'object' && person ? person.name : null)

/**
 * What the state of documents follows from, and their history, the last step first: those asked for, or all of a collection.
 * Four reads, whatever their number.
 */
export async function readFacts(as: As, slug: CollectionSlug, ids?: string[]): Promise<Map<string, Known>> {
  const { payload } = as
  const among = (field: string): Where[] => (ids ? [{ [field]: { in: ids } }] : [])
  const find = { collection: slug, depth: 0, pagination: false, joins: WITHOUT_JOINS, trash: true, ...rights(as) } as const
  const [rows, published, steps, schedules] = await Promise.all([
    payload.find({ ...find, draft: true, select: SELECT as never, where: { and: among('id') } }),
    payload.find({ ...find, select: { _status: true } as never, where: { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }, ...among('id')] } }),
    payload.find({ collection: 'review-steps', depth: 1, pagination: false, sort: '-createdAt', ...rights(as), where: { and: [{ documentKind: { equals: slug } }, ...among('documentId')] } }),
    pendingSchedules(payload),
  ])
  const publicIds = new Set((published.docs as { id: string }[]).map(({ id }) => id))
  return new Map((rows.docs as unknown as Row[]).map((row) => {
    const history = steps.docs.filter(({ documentId }) => documentId === row.id)
    const [last] = history
    const facts: Facts = {
      trashed: Boolean(row.deletedAt),
      isPublic: publicIds.has(row.id),
      isDraft: row._status !== 'published',
      step: last ? { kind: last.kind, to: nameOf(last.to) } : null,
      scheduled: schedules.filter((one) => one.slug === slug && one.id === row.id).map(({ type, at }) => ({ type, at })),
    }
    return [row.id, { row, facts, steps: history }] as const
  }))
}
