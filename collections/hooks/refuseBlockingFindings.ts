import { ValidationError, type CollectionBeforeChangeHook } from 'payload'
import { blockingFindings, subjectOf } from '@/lib/checks'
import { sheetFor } from '@/lib/payload/checks/sheets'

/**
 * Refuses a publication while the check list holds something that blocks: all of it at once, each reason at its field.
 * Drafts are always saved.
 */
export const refuseBlockingFindings: CollectionBeforeChangeHook = ({ collection, data, req }) => {
  if (data._status !== 'published' || data.deletedAt) return data
  const errors = blockingFindings(subjectOf(collection.slug, sheetFor(collection), data))
    .map(({ path, label, message }) => ({ path, label, message }))
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  return data
}
