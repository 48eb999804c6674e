import type { CollectionConfig, Field } from 'payload'
import type { Collection } from '@/lib/roles/table'
import { accessTo } from './access'
import { auditChange, auditDeletion } from './audit/auditDocuments'
import { authorshipFields, checksField, identityFields } from './fields'
import {
  followDeletion, followPublicChange, notePublicState, notePublicStateBeforeDelete,
} from './hooks/followPublicChange'
import { guardPublication } from './hooks/guardPublication'
import { refuseBlockingFindings } from './hooks/refuseBlockingFindings'
import { refuseDeletion, refuseTrash } from './hooks/refuseWhileReferenced'
import { livePreview, preview } from './livePreview'

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

/**
 * A collection of documents that visitors see: identity, drafts with autosave and versions, scheduling, trash,
 * access by role, and the hooks that keep pages fresh and addresses alive.
 */
export function publicCollection({ title, fields, hooks, admin, ...sheet }: Sheet): CollectionConfig {
  return {
    ...sheet,
    access: accessTo(sheet.slug),
    admin: {
      useAsTitle: 'title', defaultColumns: ['title', '_status', 'updatedAt'], pagination: { defaultLimit: 50 }, hideAPIURL: true,
      livePreview: livePreview(sheet.slug), preview: preview(sheet.slug), ...admin, components: { views: { edit: { removal } } },
    },
    trash: true,
    versions: { maxPerDoc: 50, drafts: { autosave: { interval: 1500 }, schedulePublish: { timeFormat: 'HH:mm', timeIntervals: 15 } } },
    fields: [checksField(), ...identityFields(title), ...fields, ...authorshipFields()],
    hooks: {
      ...hooks,
      beforeOperation: [guardPublication, ...(hooks?.beforeOperation ?? [])],
      beforeChange: [...(hooks?.beforeChange ?? []), refuseBlockingFindings, refuseTrash, notePublicState],
      afterChange: [...(hooks?.afterChange ?? []), followPublicChange, auditChange],
      beforeDelete: [refuseDeletion, notePublicStateBeforeDelete],
      afterDelete: [followDeletion, auditDeletion],
    },
  }
}
