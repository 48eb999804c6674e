import type { CollectionConfig, Field } from 'payload'
import type { Collection } from '@/lib/roles/table'
import { accessTo } from './access'
import { authorshipFields, checksField, identityFields, reviewFields } from './fields'
import { keepChangeNote } from './hooks/changeNote'
import { keepLock, refuseConflict } from './hooks/editing'
import {
  followDeletion, followPublicChange, notePublicState, notePublicStateBeforeDelete,
} from './hooks/followPublicChange'
import { guardPublication } from './hooks/guardPublication'
import { forgetSteps, recordStep } from './hooks/recordStep'
import { refuseBlockingFindings } from './hooks/refuseBlockingFindings'
import { refuseDeletion, refuseTrash } from './hooks/refuseWhileReferenced'
import { restoreAsDraft, restoredIsDraft } from './review/restore'

type Sheet = Omit<CollectionConfig, 'fields' | 'slug'> & {
  slug: Collection
  title?: { label?: string; description?: string }
  fields: Field[]
}

const REVIEW = '/app/(payload)/_admin/review'

/** The state and the steps of the workflow take the place of Payload’s two-valued status. */
const withReview = (admin: Sheet['admin']): Sheet['admin'] => ({
  ...admin,
  ...(admin?.defaultColumns ? { defaultColumns: admin.defaultColumns.map((name) => (name === '_status' ? 'state' : name)) } : {}),
  components: {
    ...admin?.components,
    edit: {
      Status: `${REVIEW}/Status.client#Status`,
      PublishButton: `${REVIEW}/PublishControls.client#PublishControls`,
      ...admin?.components?.edit,
    },
  },
})

/**
 * A collection of documents that visitors see: identity, drafts with autosave and versions, scheduling, trash,
 * access by role, and the hooks that keep pages fresh and addresses alive.
 */
export function publicCollection({ title, fields, hooks, admin, ...sheet }: Sheet): CollectionConfig {
  return {
    ...sheet,
    access: accessTo(sheet.slug),
    admin: { useAsTitle: 'title', defaultColumns: ['title', 'state', 'updatedAt'], pagination: { defaultLimit: 50 }, ...withReview(admin) },
    endpoints: [restoreAsDraft],
    trash: true,
    versions: { maxPerDoc: 50, drafts: { autosave: { interval: 1500 }, schedulePublish: { timeFormat: 'HH:mm', timeIntervals: 15 } } },
    fields: [...reviewFields(), checksField(), ...identityFields(title), ...fields, ...authorshipFields()],
    hooks: {
      ...hooks,
      beforeOperation: [guardPublication, refuseConflict, ...(hooks?.beforeOperation ?? [])],
      beforeValidate: [restoredIsDraft, ...(hooks?.beforeValidate ?? [])],
      beforeChange: [...(hooks?.beforeChange ?? []), notePublicState, refuseBlockingFindings, refuseTrash, keepChangeNote],
      afterChange: [...(hooks?.afterChange ?? []), followPublicChange, recordStep],
      afterOperation: [keepLock, ...(hooks?.afterOperation ?? [])],
      beforeDelete: [refuseDeletion, notePublicStateBeforeDelete],
      afterDelete: [followDeletion, forgetSteps],
    },
  }
}
