import type { CollectionConfig, Field } from 'payload'
import type { Collection } from '@/lib/roles/table'
import { accessTo } from './access'
import { auditChange, auditDeletion } from './audit/auditDocuments'
import { authorshipFields, checksField, identityFields, reviewFields } from './fields'
import { keepChangeNote } from './hooks/changeNote'
import { keepLock, refuseConflict } from './hooks/editing'
import { followFiles, followFilesAfterDelete } from './files/showing'
import {
  followDeletion, followPublicChange, notePublicState, notePublicStateBeforeDelete,
} from './hooks/followPublicChange'
import { filterByDate } from './hooks/filterByDate'
import { filterByState } from './hooks/filterByState'
import { guardPublication } from './hooks/guardPublication'
import { keepPublished } from './hooks/keepPublished'
import { pruneDraftVersions } from './hooks/pruneDraftVersions'
import { forgetSteps, recordStep } from './hooks/recordStep'
import { refuseBlockingFindings } from './hooks/refuseBlockingFindings'
import { refuseCircles } from './hooks/refuseCircles'
import { refuseDepth } from './hooks/refuseDepth'
import { refuseDeletion, refuseTrash } from './hooks/refuseWhileReferenced'
import { keepBothInTrash, keepDraftLatest } from './hooks/trashKeepsBoth'
import { livePreview, preview } from './livePreview'
import { restoreAsDraft, restoredIsDraft } from './review/restore'

type Sheet = Omit<CollectionConfig, 'fields' | 'slug'> & {
  slug: Collection
  title?: { label?: string; description?: string }
  fields: Field[]
}

/** The tab of a document that shows every place that points to it, and what to do about them. */
const removal = {
  Component: '/app/(payload)/_admin/removal/RemovalView#RemovalView', path: '/retirer',
  tab: { label: 'Si je la retire…', href: '/retirer', order: 150 },
} as const

const REVIEW = '/app/(payload)/_admin/review'

/** The state and the steps of the workflow take the place of Payload’s two-valued status. */
const edit = { Status: `${REVIEW}/Status.client#Status`, PublishButton: `${REVIEW}/PublishControls.client#PublishControls` }
/** The state comes second: on a phone, only two columns or so are seen. */
const withState = ([title = 'title', ...others]: string[] = ['title', 'updatedAt']): string[] => [title, 'state', ...others]

/**
 * A collection of documents that visitors see: identity, drafts with autosave and versions, scheduling, trash,
 * access by role, and the hooks that keep pages fresh and addresses alive.
 */
export function publicCollection({ title, fields, hooks, admin, ...sheet }: Sheet): CollectionConfig {
  return {
    ...sheet,
    access: accessTo(sheet.slug),
    admin: {
      useAsTitle: 'title', pagination: { defaultLimit: 50 }, hideAPIURL: true,
      livePreview: livePreview(sheet.slug), preview: preview(sheet.slug), ...admin,
      // The address of « Députés » is « deputes »: it is found as one types it, with accents or without.
      listSearchableFields: [...(admin?.listSearchableFields ?? ['title']), 'slug'],
      defaultColumns: withState(admin?.defaultColumns), components: { edit, beforeListTable: [`${REVIEW}/StateLinks#StateLinks`], views: { edit: { removal }, list: { Component: `${REVIEW}/ListByState.client#ListByState` } } },
    },
    endpoints: [restoreAsDraft],
    trash: true,
    // Payload would count those that were public among the others, and forget them first: see pruneDraftVersions.
    versions: { maxPerDoc: 0, drafts: { autosave: { interval: 1500 }, schedulePublish: { timeFormat: 'HH:mm', timeIntervals: 15 } } },
    fields: [...reviewFields(), checksField(), ...identityFields(title), ...fields, ...authorshipFields()],
    hooks: {
      ...hooks,
      beforeOperation: [refuseDepth, filterByDate, filterByState, guardPublication, keepPublished, refuseConflict, ...(hooks?.beforeOperation ?? [])],
      beforeValidate: [restoredIsDraft, ...(hooks?.beforeValidate ?? [])],
      beforeChange: [keepBothInTrash, ...(hooks?.beforeChange ?? []), notePublicState, refuseCircles, refuseBlockingFindings, refuseTrash, keepChangeNote],
      afterChange: [keepDraftLatest, ...(hooks?.afterChange ?? []), followPublicChange, followFiles, auditChange, recordStep, pruneDraftVersions],
      afterOperation: [keepLock, ...(hooks?.afterOperation ?? [])],
      beforeDelete: [refuseDeletion, notePublicStateBeforeDelete],
      afterDelete: [followDeletion, followFilesAfterDelete, auditDeletion, forgetSteps],
    },
  }
}
