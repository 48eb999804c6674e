import type { ArrayField, Field, RelationshipField, SelectField } from 'payload'
import { CONFIDENCES, toOptions } from '@/lib/vocabulary/vocabulary'

const filled = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 0

const confidence: SelectField = {
  name: 'confidence',
  label: 'Fiabilité',
  type: 'select',
  required: true,
  defaultValue: 'stated',
  options: toOptions(CONFIDENCES),
  admin: {
    description:
      '« Établi » demande au moins une source. « Discuté » demande au moins deux récits : les deux seront montrés.',
  },
}

const sources: RelationshipField = {
  name: 'sources',
  label: 'Sources',
  type: 'relationship',
  relationTo: 'sources',
  hasMany: true,
  validate: (value, { siblingData }) =>
    (siblingData as { confidence?: string }).confidence !== 'established' || filled(value)
      ? true
      : 'Un fait « établi » demande au moins une source. Ajoutez-en une, ou choisissez « Déclaré par l’association ».',
}

const tellings: ArrayField = {
  name: 'tellings',
  label: 'Récits qui divergent',
  labels: { singular: 'Récit', plural: 'Récits' },
  type: 'array',
  admin: {
    condition: (_, siblingData) => siblingData?.confidence === 'disputed',
    description: 'Ce que dit chaque source, mis côte à côte sur la page.',
  },
  validate: (value, { siblingData }) =>
    (siblingData as { confidence?: string }).confidence !== 'disputed' || (Array.isArray(value) && value.length >= 2)
      ? true
      : 'Un fait « discuté » demande au moins deux récits : ajoutez celui qui manque.',
  fields: [
    { name: 'according', label: 'D’après', type: 'text', required: true, admin: { description: 'Par exemple : l’association, Le Monde.' } },
    { name: 'text', label: 'Récit', type: 'textarea', required: true },
    { name: 'sources', label: 'Sources', type: 'relationship', relationTo: 'sources', hasMany: true },
  ],
}

/** What makes a statement checkable: how sure it is, on which sources, and what is said when sources differ. */
export const statementFields = (): Field[] => [confidence, sources, tellings]
