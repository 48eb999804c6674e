import type { Field, FieldHook, JSONField, RelationshipField, SelectField, TextareaField } from 'payload'
import { NOTE_LENGTH, STATE_LABELS } from '@/lib/review'
import { mayWriteDrafts } from '@/lib/roles/roles'
import { toOptions } from '@/lib/vocabulary/vocabulary'
import { noOneField, onlyStaffField } from '../access'

type Asker = { user: Parameters<typeof mayWriteDrafts>[0] }

const COMPONENTS = '/app/(payload)/_admin/review'

/**
 * In a list: the true state, and a filter by it. In the form: who asked what of whom, and what was typed and not saved.
 * Worked out, never stored (hooks/filterByState.ts).
 */
const state: SelectField = {
  name: 'state', label: 'État', type: 'select', virtual: true, options: toOptions(STATE_LABELS),
  admin: {
    position: 'sidebar', disableBulkEdit: true, description: 'Où en est la fiche, de l’écriture à la publication.',
    components: { Field: `${COMPONENTS}/ReviewPanel.client#ReviewPanel`, Cell: `${COMPONENTS}/StateCell#StateCell` },
  },
}

/** Typed with the draft, moved to `publicChanges` when it is published (hooks/changeNote.ts). */
const changeNote: TextareaField = {
  name: 'changeNote', label: 'Ce qui change', type: 'textarea', maxLength: NOTE_LENGTH,
  access: { read: onlyStaffField }, hooks: { beforeDuplicate: [() => null] },
  admin: {
    position: 'sidebar', rows: 2,
    // An empty field asks those who only read for nothing. The check list asks without anyone.
    condition: (data, _, asker?: Asker) => Boolean(data?.changeNote) || !asker || mayWriteDrafts(asker.user),
    description: 'Une phrase, que les visiteurs liront : « Date de création corrigée ». Demandée pour publier une modification, facultative la première fois.',
  },
}

const publicChanges: JSONField = {
  name: 'publicChanges', label: 'Changements publiés', type: 'json',
  access: { create: noOneField, update: noOneField },
  jsonSchema: {
    uri: 'a://changes.schema.json', fileMatch: ['a://changes.schema.json'],
    schema: {
      type: 'array',
      items: { type: 'object', properties: { on: { type: 'string' }, note: { type: 'string' } }, required: ['on', 'note'], additionalProperties: false },
    },
  },
  // Data; what visitors read of it is at the foot of the page.
  admin: { hidden: true, components: { Diff: '/app/(payload)/_admin/NoDiff#NoDiff' } },
}

/** Whoever is logged in when it is written; the site itself leaves it as it is. */
const keepEditor: FieldHook = ({ operation, originalDoc, req }) => req.user?.id ?? (operation === 'create' ? null : originalDoc?.editedBy)

const editedBy: RelationshipField = {
  name: 'editedBy', label: 'Modifiée par', type: 'relationship', relationTo: 'users', maxDepth: 1,
  access: { read: onlyStaffField, create: noOneField, update: noOneField }, hooks: { beforeChange: [keepEditor] }, admin: { hidden: true },
}

/** The way of a document to visitors: its state, the note of its change, who wrote last. */
export const reviewFields = (): Field[] => [state, changeNote, publicChanges, editedBy]
