import { MILESTONE_KINDS, toOptions } from '@/lib/vocabulary/vocabulary'
import { dateField, eventStatementFields, richTextField, themesField, webAddress } from './fields'
import { publicCollection } from './publicCollection'

export const milestones = publicCollection({
  slug: 'milestones',
  labels: { singular: 'Jalon', plural: 'Jalons' },
  title: { description: 'Une phrase courte, au présent. Par exemple : Trois coprésidents au lieu d’un président.' },
  defaultPopulate: { title: true, slug: true, publicId: true, date: true },
  admin: { group: 'Histoire', defaultColumns: ['title', 'date', 'era', 'confidence'], listSearchableFields: ['title', 'place', 'organisers'], description: 'Un événement daté, avec ses sources.' },
  defaultSort: 'dateEarliest',
  fields: [
    { name: 'era', label: 'Époque', type: 'relationship', relationTo: 'eras', required: true, admin: { description: 'Le chapitre de l’histoire où ce jalon sera lu.' } },
    ...dateField({ name: 'date', label: 'Date', required: true }),
    { name: 'kind', label: 'Nature', type: 'select', required: true, defaultValue: 'event', options: toOptions(MILESTONE_KINDS), admin: { description: '« Pendant ce temps » dit ce qui s’est passé ailleurs, avant ou autour.' } },
    richTextField({ name: 'text', label: 'Texte', description: 'Deux ou trois phrases : ce qui s’est passé, sans adjectif.' }),
    { name: 'place', label: 'Lieu', type: 'text', admin: { description: 'Par exemple : Assemblée nationale, Paris.' } },
    { name: 'organisers', label: 'Par', type: 'text', admin: { description: 'Qui l’a fait : qui organise, qui écrit, qui décide. Par exemple : la ville de Mulhouse et Libération. Laissez vide pour qui est seulement reçu.' } },
    ...eventStatementFields(),
    { name: 'projects', label: 'Projets concernés', type: 'relationship', relationTo: 'projects', hasMany: true, admin: { description: 'Le jalon paraîtra aussi sur leurs pages.' } },
    { name: 'experiments', label: 'Expérimentations concernées', type: 'relationship', relationTo: 'experiments', hasMany: true, admin: { description: 'Le jalon paraîtra aussi sur leurs pages.' } },
    { name: 'partners', label: 'Partenaires concernés', type: 'relationship', relationTo: 'partners', hasMany: true, admin: { description: 'Le jalon paraîtra aussi sur leurs pages.' } },
    { name: 'territories', label: 'Territoires', type: 'relationship', relationTo: 'territories', hasMany: true, admin: { description: 'Où cela s’est passé, s’il y a lieu.' } },
    {
      name: 'documents', label: 'Documents liés', type: 'array', labels: { singular: 'Document', plural: 'Documents' },
      admin: { description: 'Ce que l’on peut lire de plus, en ligne ou déposé ici.' },
      fields: [
        { name: 'title', label: 'Titre', type: 'text', required: true, admin: { description: 'Ce que le lecteur trouvera. Par exemple : Compte rendu de la rencontre.' } },
        webAddress({ name: 'url', label: 'Adresse', description: 'L’adresse complète, si le document est en ligne.' }),
        { name: 'file', label: 'Fichier', type: 'upload', relationTo: 'media', admin: { description: 'Le document lui-même, s’il n’est pas en ligne.' } },
      ],
    },
    themesField(),
  ],
})
