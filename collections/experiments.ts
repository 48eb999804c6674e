import { DOCUMENTATION, LICENCES, toOptions } from '@/lib/vocabulary/vocabulary'
import { dateField, richTextField, statementFields, themesField, verificationFields, webAddress } from './fields'
import { publicCollection } from './publicCollection'

export const experiments = publicCollection({
  slug: 'experiments',
  labels: { singular: 'Expérimentation', plural: 'Expérimentations' },
  defaultPopulate: { title: true, slug: true, publicId: true, tagline: true, dates: true, territory: true, documentation: true },
  admin: { group: 'Projets et terrain', defaultColumns: ['title', 'territory', 'dates', '_status'] },
  defaultSort: 'datesEarliest',
  fields: [
    { name: 'tagline', label: 'En une ligne', type: 'text', maxLength: 160 },
    { name: 'territory', label: 'Territoire', type: 'relationship', relationTo: 'territories', required: true },
    ...dateField({ name: 'dates', label: 'Dates' }),
    {
      name: 'documentation', label: 'Documentation', type: 'select', required: true, defaultValue: 'documented', options: toOptions(DOCUMENTATION),
      admin: { description: '« Non documentée » : la page dira que l’on cherche des documents et invitera à en proposer.' },
    },
    { name: 'question', label: 'La question de départ', type: 'textarea' },
    { name: 'method', label: 'La méthode', type: 'textarea' },
    richTextField({ name: 'tried', label: 'Ce qui a été essayé' }),
    { name: 'withWhom', label: 'Avec qui', type: 'textarea' },
    { name: 'partners', label: 'Fiches des organisations associées', type: 'relationship', relationTo: 'partners', hasMany: true },
    richTextField({ name: 'result', label: 'Ce que cela a donné' }),
    { name: 'learned', label: 'Ce qu’on en a appris', type: 'textarea' },
    { name: 'associationPart', label: 'La part exacte de l’association', type: 'textarea' },
    {
      name: 'documents', label: 'Documents', labels: { singular: 'Document', plural: 'Documents' }, type: 'array',
      fields: [
        { name: 'title', label: 'Titre', type: 'text', required: true },
        webAddress({ name: 'url', label: 'Adresse' }),
        { name: 'file', label: 'Fichier', type: 'upload', relationTo: 'media' },
        { name: 'licence', label: 'Licence', type: 'select', defaultValue: 'unknown', options: toOptions(LICENCES) },
      ],
    },
    ...statementFields(),
    { name: 'projects', label: 'Programmes et outils utilisés', type: 'relationship', relationTo: 'projects', hasMany: true },
    { name: 'eras', label: 'Époques', type: 'relationship', relationTo: 'eras', hasMany: true },
    themesField(),
    ...verificationFields(),
  ],
})
