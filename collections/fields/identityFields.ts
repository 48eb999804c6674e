import type { CollectionSlug, DateField, Field, FieldHook, TextareaField, TextField } from 'payload'
import { publicIdTaken } from '@/lib/payload/publicIdTaken'
import { newPublicId, PUBLIC_ID_PATTERN, slugify, SLUG_PATTERN } from '@/lib/permalinks'
import { LONGEST } from '@/lib/vocabulary/lengths'
import { noOneField, onlyStaffField } from '../access'
import { publicState } from '../hooks/publicState'
import { slugTaken } from '../hooks/slugTaken'

/** Given at creation, then never again: whatever is sent later, the stored value stays. One that served is not given twice. */
const keepPublicId: FieldHook = async ({ operation, value, originalDoc, req }) => {
  if (operation !== 'create') return originalDoc?.publicId ?? value ?? newPublicId()
  let publicId = typeof value === 'string' && PUBLIC_ID_PATTERN.test(value) ? value : newPublicId()
  while (await publicIdTaken(req, publicId)) publicId = newPublicId()
  return publicId
}

const publicId: TextField = {
  name: 'publicId',
  label: 'Identifiant permanent',
  type: 'text',
  unique: true,
  index: true,
  access: { update: noOneField },
  hooks: { beforeChange: [keepPublicId], beforeDuplicate: [() => newPublicId()] },
  admin: { position: 'sidebar', readOnly: true, description: 'Ne change jamais : il sert aux liens et aux citations.' },
}

const COPIED = ' (copie)'

/** What a copy is given, until it has a title of its own. */
const COPY = /-copie-[a-z0-9]{3}$/

/** Follows the title as long as nobody chose another address and nothing was published under it. */
const proposeSlug: FieldHook = async ({ value, data, originalDoc, collection, req }) => {
  const typed = typeof value === 'string' && value.trim() !== '' ? value.trim() : null
  const proposed = slugify(data?.title ?? '')
  if (!collection || !proposed) return typed
  const before = originalDoc?.title ? slugify(originalDoc.title) : null
  const wasProposed = typed === null || COPY.test(typed) || (before !== null && (typed === before || typed.startsWith(`${before}-`)))
  if (!wasProposed || (typed && before === proposed)) return typed
  const published = originalDoc?.id ? await publicState(req, collection.slug as CollectionSlug, originalDoc.id) : null
  if (published && typed) return typed
  const taken = await slugTaken(req, collection.slug as CollectionSlug, proposed, originalDoc?.id)
  return taken ? `${proposed}-${newPublicId().slice(0, 3)}` : proposed
}

const slug: TextField = {
  name: 'slug',
  label: 'Adresse',
  type: 'text',
  unique: true,
  index: true,
  validate: async (value, { req, id, collectionSlug }) => {
    if (!value) return 'Indiquez une adresse, par exemple « parlement-et-citoyens ».'
    if (!SLUG_PATTERN.test(value)) return 'Une adresse ne contient que des minuscules sans accent, des chiffres et des tirets.'
    const taken = collectionSlug ? await slugTaken(req, collectionSlug as CollectionSlug, value, id as string) : null
    return taken ? `Cette adresse est, ou a été, celle d’une autre fiche (${taken}). Choisissez-en une autre.` : true
  },
  hooks: {
    beforeValidate: [proposeSlug],
    beforeDuplicate: [({ value }) => (value ? `${value}-copie-${newPublicId().slice(0, 3)}` : value)],
  },
  admin: {
    position: 'sidebar',
    description: 'La fin de l’adresse de la page. Si vous la changez, l’ancienne continue de fonctionner.',
  },
}

const archivedOn: DateField = {
  name: 'archivedOn', label: 'Gardée comme archive depuis le', type: 'date',
  admin: {
    position: 'sidebar', date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' }, condition: (data) => Boolean(data?.archivedOn),
    description: 'La page reste à son adresse et dit qu’elle n’est plus tenue à jour. Effacez la date pour la rouvrir.',
  },
}

/** Written by a merge, in whose request it is passed; then kept. */
const keepRemovalNote: FieldHook = ({ originalDoc, req }) => req.context.removalNote ?? originalDoc?.removalNote ?? null

const removalNote: TextareaField = {
  name: 'removalNote', label: 'Pourquoi cette fiche a été retirée', type: 'textarea',
  access: { read: onlyStaffField, create: noOneField, update: noOneField },
  hooks: { beforeChange: [keepRemovalNote] },
  admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.removalNote), description: 'Écrit par le site lors d’une fusion. Visible de l’équipe seulement.' },
}

/** What every public document starts with: a title, an address that people read, and an identifier that never changes. */
export const identityFields = (title: { label?: string; description?: string } = {}): Field[] => [
  {
    name: 'title',
    label: title.label ?? 'Titre',
    type: 'text',
    required: true,
    validate: (value: unknown) => (typeof value === 'string' && value.trim() ? true : 'Indiquez un titre.'),
    // Beside its model in a list, a copy is told from it.
    hooks: { beforeDuplicate: [({ value }) => (value ? `${String(value).slice(0, LONGEST.line - COPIED.length)}${COPIED}` : value)] },
    admin: { description: title.description ?? 'Ce que les visiteurs lisent en haut de la page et dans les listes. Court, sans point final.' },
  },
  slug,
  publicId,
  archivedOn,
  removalNote,
]
