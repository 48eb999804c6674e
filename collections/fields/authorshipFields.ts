import type { DateField, Field, FieldHook } from 'payload'
import { noOneField, onlyStaffField } from '../access'

const writtenByHooks = { read: onlyStaffField, create: noOneField, update: noOneField }

/** Whoever is logged in when the document is made, a copy included; none when the program makes it. */
const keepAuthor: FieldHook = ({ operation, originalDoc, req }) =>
  operation === 'create' ? (req.user?.id ?? null) : originalDoc?.createdBy

/** Noted once: a contributor's document stops being theirs alone when visitors have seen it. */
const keepFirstPublication: FieldHook = ({ data, operation, originalDoc }) => {
  const before: unknown = operation === 'create' ? null : originalDoc?.firstPublishedAt
  return before ?? (data?._status === 'published' ? new Date().toISOString() : null)
}

const firstPublishedAt: DateField = {
  name: 'firstPublishedAt', label: 'Première publication', type: 'date',
  access: writtenByHooks, hooks: { beforeChange: [keepFirstPublication] }, admin: { hidden: true },
}

/** Whose document it is, for the rights of contributors (`lib/roles`). Shown to the team, never to visitors. */
export const authorshipFields = (): Field[] => [
  {
    name: 'createdBy', label: 'Créée par', type: 'relationship', relationTo: 'users', maxDepth: 1,
    access: writtenByHooks, hooks: { beforeChange: [keepAuthor] },
    admin: {
      description: 'La personne qui a commencé cette fiche.', position: 'sidebar', readOnly: true, allowCreate: false, allowEdit: false, condition: (data) => Boolean(data?.createdBy),
    },
  },
  firstPublishedAt,
]
