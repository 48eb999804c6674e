import type { CollectionConfig, Field } from 'payload'
import { AUDIT_EVENTS } from '@/lib/audit/events'
import { mayManageUsers } from '@/lib/roles/roles'
import { toOptions } from '@/lib/vocabulary/vocabulary'
import { accessTo } from '../access'

const Cell = '/app/(payload)/_admin/PlainCell#PlainCell'

/** Names are copied, not related: they must stay when the account or the document is gone. */
const fields: Field[] = [
  { name: 'at', label: 'Quand', type: 'date', required: true, index: true, admin: { date: { displayFormat: 'dd/MM/yyyy HH:mm:ss' } } },
  { name: 'event', label: 'Quoi', type: 'select', required: true, index: true, options: toOptions(AUDIT_EVENTS) },
  { name: 'actorName', label: 'Qui', type: 'text', required: true },
  { name: 'subject', label: 'Sur quoi', type: 'text', admin: { components: { Cell } } },
  { name: 'detail', label: 'Précision', type: 'text', admin: { components: { Cell } } },
  { name: 'actor', label: 'Identifiant du compte', type: 'text', index: true, admin: { condition: (data) => Boolean(data?.actor) } },
  { name: 'subjectCollection', label: 'Nature de la fiche', type: 'text', admin: { hidden: true } },
  { name: 'subjectId', label: 'Identifiant de la fiche', type: 'text', index: true, admin: { condition: (data) => Boolean(data?.subjectId) } },
]

/**
 * Who did what, and when: logins, publications, accounts, deletions, exports. Written by `recordEvent`, never changed:
 * the database itself refuses it (migrations, trigger `audit_log_is_append_only`).
 */
export const auditLog: CollectionConfig = {
  slug: 'audit-log',
  labels: { singular: 'Entrée du journal', plural: 'Journal' },
  access: accessTo('audit-log'),
  admin: {
    hideAPIURL: true,
    group: 'Site', useAsTitle: 'actorName', listSearchableFields: ['actorName', 'subject', 'detail'], hidden: ({ user }) => !mayManageUsers(user as Parameters<typeof mayManageUsers>[0]),
    defaultColumns: ['at', 'event', 'actorName', 'subject', 'detail'], pagination: { defaultLimit: 50 },
    description: 'Qui a fait quoi, et quand : connexions, publications, comptes, suppressions, exports. Rien ne s’y change ni ne s’y efface ; chaque ligne est gardée un an.',
  },
  defaultSort: '-at',
  timestamps: false,
  disableDuplicate: true,
  lockDocuments: false,
  fields,
}
