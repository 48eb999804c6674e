import { HUES } from '@/lib/vocabulary/hues'
import { dateField, richTextField } from './fields'
import { keepClearOf } from './hooks/keepClearOf'
import { publicCollection } from './publicCollection'

const HUE_OPTIONS = Object.entries(HUES).map(([value, { label }]) => ({ value, label }))

/** What the site's own routes use beside the eras, under `/histoire/`. */
const RESERVED = ['frise']

export const eras = publicCollection({
  slug: 'eras',
  labels: { singular: 'Époque', plural: 'Époques' },
  defaultPopulate: { title: true, slug: true, publicId: true, span: true, hue: true },
  admin: { group: 'Histoire', defaultColumns: ['title', 'span', '_status'], description: 'Les grands moments du récit, dans l’ordre de leurs dates.' },
  defaultSort: 'spanEarliest',
  fields: [
    ...dateField({ name: 'span', label: 'Période', required: true, description: 'Par exemple : 2012, 2013-2016, depuis 2020.' }),
    { name: 'hue', label: 'Couleur du fil', type: 'select', required: true, defaultValue: 'ochre', options: HUE_OPTIONS },
    { name: 'standfirst', label: 'Chapeau', type: 'textarea', admin: { description: 'Une ou deux phrases qui disent l’essentiel.' } },
    richTextField({ name: 'body', label: 'Récit' }),
    { name: 'cover', label: 'Image', type: 'upload', relationTo: 'media' },
    { name: 'milestones', label: 'Jalons', type: 'join', collection: 'milestones', on: 'era', defaultSort: 'dateEarliest' },
    { name: 'projects', label: 'Projets', type: 'join', collection: 'projects', on: 'eras' },
    { name: 'experiments', label: 'Expérimentations', type: 'join', collection: 'experiments', on: 'eras' },
    { name: 'partners', label: 'Partenaires', type: 'join', collection: 'partners', on: 'eras' },
  ],
  hooks: { beforeValidate: [keepClearOf(RESERVED, 'epoque')] },
})
