import { MILESTONE_KINDS, toOptions } from '@/lib/vocabulary/vocabulary'
import { dateField, richTextField, statementFields, themesField, webAddress } from './fields'
import { publicCollection } from './publicCollection'

export const milestones = publicCollection({
  slug: 'milestones',
  labels: { singular: 'Jalon', plural: 'Jalons' },
  defaultPopulate: { title: true, slug: true, publicId: true, date: true },
  admin: { group: 'Histoire', defaultColumns: ['title', 'date', 'era', '_status'], description: 'Un événement daté, avec ses sources.' },
  defaultSort: 'dateEarliest',
  fields: [
    { name: 'era', label: 'Époque', type: 'relationship', relationTo: 'eras', required: true },
    ...dateField({ name: 'date', label: 'Date', required: true }),
    { name: 'kind', label: 'Nature', type: 'select', required: true, defaultValue: 'event', options: toOptions(MILESTONE_KINDS) },
    richTextField({ name: 'text', label: 'Texte', description: 'Deux ou trois phrases : ce qui s’est passé, sans adjectif.' }),
    { name: 'place', label: 'Lieu', type: 'text', admin: { description: 'Par exemple : Assemblée nationale, Paris.' } },
    { name: 'organisers', label: 'Organisé par', type: 'text', admin: { description: 'Par exemple : la ville de Mulhouse et Libération.' } },
    ...statementFields(),
    { name: 'projects', label: 'Projets concernés', type: 'relationship', relationTo: 'projects', hasMany: true },
    { name: 'experiments', label: 'Expérimentations concernées', type: 'relationship', relationTo: 'experiments', hasMany: true },
    { name: 'partners', label: 'Partenaires concernés', type: 'relationship', relationTo: 'partners', hasMany: true },
    { name: 'territories', label: 'Territoires', type: 'relationship', relationTo: 'territories', hasMany: true },
    {
      name: 'documents', label: 'Documents liés', type: 'array', labels: { singular: 'Document', plural: 'Documents' },
      fields: [
        { name: 'title', label: 'Titre', type: 'text', required: true },
        webAddress({ name: 'url', label: 'Adresse' }),
        { name: 'file', label: 'Fichier', type: 'upload', relationTo: 'media' },
      ],
    },
    themesField(),
  ],
})
