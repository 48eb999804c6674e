import { ValidationError, type CollectionBeforeChangeHook } from 'payload'
import { blockingFindings, byField, subjectOf } from '@/lib/checks'
import { sheetFor } from '@/lib/payload/checks/sheets'
import { missingNote } from './changeNote'

/**
 * Refuses a publication while the check list holds something that blocks, or a change is not told: all of it at once, each
 * reason at its field. Drafts are always saved.
 */
export const refuseBlockingFindings: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  if (data._status !== 'published' || data.deletedAt) return data
  const findings = byField(blockingFindings(subjectOf(collection.slug, sheetFor(collection), data)))
    .map(({ path, label, message }) => ({ path, label, message }))
  const errors = [...findings, ...(await missingNote({ collection, data, operation, originalDoc, req }))]
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  return data
}
