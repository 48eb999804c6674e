import { COMPLETENESS, toOptions } from '@/lib/vocabulary/vocabulary'
import { dateField, richTextField, statementFields } from './fields'
import { publicCollection } from './publicCollection'

export const cohorts = publicCollection({
  slug: 'cohorts',
  labels: { singular: 'Promotion', plural: 'Promotions' },
  title: { description: 'Par exemple : Première promotion de Système D.' },
  defaultPopulate: { title: true, slug: true, publicId: true, year: true, programme: true, confidence: true },
  admin: { group: 'Projets et terrain', defaultColumns: ['title', 'year', 'completeness'], description: 'Les promotions de Système D : qui a été accompagné, et quand.' },
  defaultSort: 'yearEarliest',
  fields: [
    { name: 'programme', label: 'Programme', type: 'relationship', relationTo: 'projects', required: true, admin: { description: 'Le programme qui accueille. Par exemple : Système D.' } },
    ...dateField({ name: 'year', label: 'Année ou période' }),
    {
      name: 'completeness', label: 'Ce que nous savons de la liste', type: 'select', required: true, defaultValue: 'unknown', options: toOptions(COMPLETENESS),
      admin: { description: 'Si la liste est incomplète ou inconnue, la page le dit et invite à la compléter.' },
    },
    { name: 'size', label: 'Nombre de projets', type: 'number', min: 0, admin: { description: 'S’il est connu, même quand la liste ne l’est pas.' } },
    richTextField({ name: 'body', label: 'Présentation', description: 'Qui a été accompagné, comment, pendant combien de temps.' }),
    { name: 'projects', label: 'Projets qui ont leur fiche', type: 'join', collection: 'projects', on: 'cohort', admin: { description: 'Ceux qui citent cette promotion dans leur fiche.' } },
    {
      name: 'otherMembers', label: 'Projets sans fiche', labels: { singular: 'Projet', plural: 'Projets' }, type: 'array',
      admin: { description: 'Les autres projets accueillis, dont on ne connaît que le nom.' },
      fields: [
        { name: 'name', label: 'Nom', type: 'text', required: true, admin: { description: 'Tel que le projet s’écrit lui-même.' } },
        { name: 'description', label: 'En une ligne', type: 'text', admin: { description: 'Ce que c’est, si on le sait.' } },
      ],
    },
    { name: 'partners', label: 'Partenaires de la promotion', type: 'relationship', relationTo: 'partners', hasMany: true, admin: { description: 'Les organisations qui l’ont soutenue et qui ont leur fiche.' } },
    ...statementFields(),
  ],
})
