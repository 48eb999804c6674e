import { COMPLETENESS, toOptions } from '@/lib/vocabulary/vocabulary'
import { dateField, richTextField, statementFields } from './fields'
import { publicCollection } from './publicCollection'

export const cohorts = publicCollection({
  slug: 'cohorts',
  labels: { singular: 'Promotion', plural: 'Promotions' },
  defaultPopulate: { title: true, slug: true, publicId: true, year: true, programme: true },
  admin: { group: 'Projets et terrain', defaultColumns: ['title', 'year', 'completeness', '_status'], description: 'Les promotions de Système D : qui a été accompagné, et quand.' },
  defaultSort: 'yearEarliest',
  fields: [
    { name: 'programme', label: 'Programme', type: 'relationship', relationTo: 'projects', required: true },
    ...dateField({ name: 'year', label: 'Année ou période' }),
    {
      name: 'completeness', label: 'Ce que nous savons de la liste', type: 'select', required: true, defaultValue: 'unknown', options: toOptions(COMPLETENESS),
      admin: { description: 'Si la liste est incomplète ou inconnue, la page le dit et invite à la compléter.' },
    },
    { name: 'size', label: 'Nombre de projets', type: 'number', min: 0, admin: { description: 'S’il est connu, même quand la liste ne l’est pas.' } },
    richTextField({ name: 'body', label: 'Présentation' }),
    { name: 'projects', label: 'Projets qui ont leur fiche', type: 'join', collection: 'projects', on: 'cohort' },
    {
      name: 'otherMembers', label: 'Projets sans fiche', labels: { singular: 'Projet', plural: 'Projets' }, type: 'array',
      fields: [
        { name: 'name', label: 'Nom', type: 'text', required: true },
        { name: 'description', label: 'En une ligne', type: 'text' },
      ],
    },
    { name: 'partners', label: 'Partenaires de la promotion', type: 'relationship', relationTo: 'partners', hasMany: true },
    ...statementFields(),
  ],
})
