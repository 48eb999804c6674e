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
  title: { description: 'Deux ou trois mots. Par exemple : Le gouvernement ouvert.' },
  defaultPopulate: { title: true, slug: true, publicId: true, span: true, hue: true },
  admin: { group: 'Histoire', defaultColumns: ['title', 'span'], description: 'Les grands moments du récit, dans l’ordre de leurs dates.' },
  defaultSort: 'spanEarliest',
  fields: [
    ...dateField({ name: 'span', label: 'Période', required: true, tells: 'period', description: 'Par exemple : 2012, 2013-2016, depuis 2020.' }),
    { name: 'hue', label: 'Couleur du fil', type: 'select', required: true, defaultValue: 'ochre', options: HUE_OPTIONS, admin: { description: 'La couleur de l’époque partout sur le site. Choisissez-en une qu’aucune autre époque n’a.' } },
    { name: 'standfirst', label: 'Chapeau', type: 'textarea', admin: { description: 'Une ou deux phrases qui disent l’essentiel.' } },
    richTextField({ name: 'body', label: 'Récit', description: 'Le récit de l’époque, en quelques paragraphes. Les intertitres et les notes de source sont dans la barre.' }),
    { name: 'cover', label: 'Image', type: 'upload', relationTo: 'media', admin: { description: 'Facultative. Elle a besoin d’un texte de remplacement et d’un crédit.' } },
    { name: 'milestones', label: 'Jalons', type: 'join', collection: 'milestones', on: 'era', defaultSort: 'dateEarliest', admin: { description: 'Les jalons rangés dans cette époque. On les y range depuis leur propre fiche.' } },
    { name: 'projects', label: 'Projets', type: 'join', collection: 'projects', on: 'eras', admin: { description: 'Les projets qui citent cette époque dans leur fiche.' } },
    { name: 'experiments', label: 'Expérimentations', type: 'join', collection: 'experiments', on: 'eras', admin: { description: 'Les expérimentations qui citent cette époque dans leur fiche.' } },
    { name: 'partners', label: 'Partenaires', type: 'join', collection: 'partners', on: 'eras', admin: { description: 'Les partenaires qui citent cette époque dans leur fiche.' } },
  ],
  hooks: { beforeValidate: [keepClearOf(RESERVED, 'epoque')] },
})
