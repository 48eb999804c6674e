import { dateField, webAddress } from './fields'
import { publicCollection } from './publicCollection'

export const sources = publicCollection({
  slug: 'sources',
  labels: { singular: 'Source', plural: 'Sources' },
  admin: { group: 'Histoire', defaultColumns: ['title', 'publisher', 'date', '_status'], description: 'Ce qui permet de vérifier : une page, un article, un document.' },
  defaultSort: 'title',
  fields: [
    { name: 'publisher', label: 'Publié par', type: 'text', required: true, admin: { description: 'Par exemple : La Gazette des communes.' } },
    { name: 'author', label: 'Auteur', type: 'text' },
    ...dateField({ name: 'date', label: 'Date de publication' }),
    webAddress({ name: 'url', label: 'Adresse' }),
    webAddress({ name: 'archivedUrl', label: 'Copie archivée' }),
    {
      name: 'readOn', label: 'Lu le', type: 'date',
      admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } },
    },
    {
      name: 'isOwn', label: 'La source est l’association, ou le projet lui-même', type: 'checkbox', defaultValue: false,
      admin: { description: 'Elle ne suffit pas à établir un fait que l’on dit de soi.' },
    },
  ],
})
