import { dateField, webAddress } from './fields'
import { publicCollection } from './publicCollection'

export const sources = publicCollection({
  slug: 'sources',
  labels: { singular: 'Source', plural: 'Sources' },
  title: { description: 'Tel que la source le donne, mot pour mot ; ou, s’il n’est pas connu, ce qu’elle est, en cochant la case plus bas.' },
  admin: { group: 'Histoire', defaultColumns: ['title', 'publisher', 'date', 'isOwn'], listSearchableFields: ['title', 'publisher', 'author', 'url'], description: 'Ce qui permet de vérifier : une page, un article, un document.' },
  defaultSort: 'title',
  fields: [
    { name: 'publisher', label: 'Publié par', type: 'text', required: true, admin: { description: 'Par exemple : La Gazette des communes.' } },
    { name: 'isDescription', label: 'Ce titre décrit la source : elle n’a pas ce nom', type: 'checkbox', defaultValue: false, admin: { description: 'Il est alors écrit sans guillemets : personne ne le prendra pour une citation.' } },
    { name: 'author', label: 'Auteur', type: 'text', admin: { description: 'La personne qui signe. Par exemple : Sylvain Rolland.' } },
    ...dateField({ name: 'date', label: 'Date de publication' }),
    webAddress({ name: 'url', label: 'Adresse', description: 'Là où on peut la lire, en entier. Par exemple : https://www.liberation.fr/…' }),
    webAddress({ name: 'archivedUrl', label: 'Copie archivée', description: 'L’adresse d’une copie, par exemple sur web.archive.org, pour le jour où la page aura disparu.' }),
    {
      name: 'readOn', label: 'Lu le', type: 'date',
      admin: {
        description: 'Le jour où quelqu’un de l’équipe a ouvert la source et vérifié ce qu’elle dit.',
        date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
      },
    },
    {
      name: 'isOwn', label: 'La source est l’association ou le projet lui-même', type: 'checkbox', defaultValue: false,
      admin: { description: 'Elle ne suffit pas à établir un fait que l’on dit de soi.' },
    },
  ],
})
