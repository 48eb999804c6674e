import { PAGE_KINDS, toOptions } from '@/lib/vocabulary/vocabulary'
import { richTextField } from './fields'
import { keepClearOf } from './hooks/keepClearOf'
import { publicCollection } from './publicCollection'

/** First parts of addresses that the site's own routes use: a page there would never be seen. */
const RESERVED = [
  'histoire', 'projets', 'partenaires', 'experimentations', 'territoires', 'admin', 'api', 'fr', 'assets', 'p', 'embed', 'badge', 'oembed', 'lier',
  'introuvable', 'panne', 'adresses', 'lectures', 'listes', 'partage', 'recherche', 'apercu',
]

export const pages = publicCollection({
  slug: 'pages',
  labels: { singular: 'Page', plural: 'Pages' },
  defaultPopulate: { title: true, slug: true, publicId: true },
  admin: { group: 'Site', defaultColumns: ['title', 'kind', 'slug'], description: 'Les pages qui ne racontent pas l’histoire : présentation, contact, mentions légales…' },
  fields: [
    { name: 'kind', label: 'Nature', type: 'select', required: true, defaultValue: 'other', options: toOptions(PAGE_KINDS), admin: { description: '« Mentions légales », « Contact » et « Accessibilité » sont complétées par le site lui-même.' } },
    { name: 'standfirst', label: 'Chapeau', type: 'textarea', admin: { description: 'Une ou deux phrases sous le titre.' } },
    richTextField({ name: 'body', label: 'Texte', description: 'Pour les intertitres, le menu « Style du paragraphe » : Intertitre, puis Petit intertitre. Le titre est déjà donné par la page.' }),
  ],
  hooks: {
    beforeValidate: [keepClearOf(RESERVED, 'page')],
  },
})
