import type { Payload } from 'payload'
import { AUDIT_KEPT_DAYS } from '@/lib/audit/events'

const DAY = 24 * 60 * 60 * 1000

/** Until when lines may be deleted: the database refuses it for those younger than a year. */
export const auditLimit = (now = Date.now()): Date => new Date(now - AUDIT_KEPT_DAYS * DAY)

/**
 * Deletes the lines of the audit log older than a moment, a year ago or before.
 * @throws {Error} from the database when `before` is later than that.
 * @returns how many went
 */
export async function pruneAuditLog(payload: Payload, before: Date = auditLimit()): Promise<number> {
  const { docs, errors } = await payload.delete({ collection: 'audit-log', overrideAccess: true, depth: 0, where: { at: { less_than: before.toISOString() } } })
  if (errors[0]) throw new Error(errors[0].message)
  return docs.length
}
