import type { CollectionSlug, PayloadRequest } from 'payload'
import type { AuditEvent } from '@/lib/audit/events'

export type Subject = { collection: CollectionSlug; id: string; title?: string | null }
type Said = {
  /** Who did it, when it is not (yet) the one who is logged in. */
  actor?: { id: string; name?: string | null } | null
  subject?: Subject
  /** A few words, without any content or secret: « Rédaction → Publication ». */
  detail?: string
}

const labelOf = (req: PayloadRequest, slug: CollectionSlug): string => {
  const singular = req.payload.collections[slug]?.config.labels.singular
  return typeof singular === 'string' ? singular : slug
}

/** Adds a line to the audit log, in the transaction of the operation when it has one: both happen, or neither. */
export async function recordEvent(req: PayloadRequest, event: AuditEvent, { actor = req.user, subject, detail }: Said = {}): Promise<void> {
  await req.payload.create({
    collection: 'audit-log', req, overrideAccess: true, depth: 0,
    data: {
      at: new Date().toISOString(), event, detail,
      actor: actor?.id, actorName: actor?.name ?? 'Ligne de commande',
      ...(subject && { subject: `${labelOf(req, subject.collection)} « ${subject.title ?? subject.id} »`, subjectCollection: subject.collection, subjectId: subject.id }),
    },
  })
}
