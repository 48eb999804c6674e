import type { ArrayField, Field, RelationshipField, SelectField, Validate } from 'payload'
import { statementFault } from '@/lib/checks'
import { CONFIDENCES, toOptions } from '@/lib/vocabulary/vocabulary'

/** At its field, what the statement around it lacks. */
const standsWith = (field: 'sources' | 'tellings'): Validate => (value, { siblingData }) => {
  const fault = statementFault({ ...(siblingData as { confidence?: string }), [field]: value })
  return fault?.field === field ? fault.message : true
}

const confidence: SelectField = {
  name: 'confidence',
  label: 'Fiabilité',
  type: 'select',
  required: true,
  defaultValue: 'stated',
  options: toOptions(CONFIDENCES),
  admin: {
    description:
      '« Établi » demande au moins une source. « Déclaré » : l’association, ou l’intéressé, est seul à le dire ; la page dit qui, d’après les sources. « Discuté » demande au moins deux récits : les deux seront montrés.',
  },
}

const sources: RelationshipField = {
  name: 'sources',
  label: 'Sources',
  type: 'relationship',
  relationTo: 'sources',
  hasMany: true,
  validate: standsWith('sources'),
  admin: { description: 'Ce qui permet de vérifier. Une source qui manque se crée ici, avec le bouton +.' },
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
  validate: standsWith('tellings'),
  fields: [
    { name: 'according', label: 'D’après', type: 'text', required: true, admin: { description: 'Par exemple : l’association, Le Monde.' } },
    { name: 'text', label: 'Récit', type: 'textarea', required: true, admin: { description: 'Ce que cette source affirme, en une ou deux phrases.' } },
    { name: 'sources', label: 'Sources', type: 'relationship', relationTo: 'sources', hasMany: true, admin: { description: 'Où ce récit se lit.' } },
  ],
}

/** What makes a statement checkable: how sure it is, on which sources, and what is said when sources differ. */
export const statementFields = (): Field[] => [confidence, sources, tellings]

/** The same for what may be sure while one of its details is not: the tellings are then those of the detail. */
export const eventStatementFields = (): Field[] => [
  confidence, sources,
  {
    name: 'disputedPoint', label: 'Ce qui est discuté', type: 'text', maxLength: 120,
    admin: { description: 'Si le fait est sûr et qu’un seul détail ne l’est pas, la question, telle que la page la posera. Par exemple : Combien de signataires ?' },
  },
  { ...tellings, admin: { ...tellings.admin, condition: (_, siblingData) => siblingData?.confidence === 'disputed' || Boolean(siblingData?.disputedPoint) } },
]
