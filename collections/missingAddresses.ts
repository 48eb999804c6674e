import type { CollectionConfig } from 'payload'
import { accessTo } from './access'
import { countMissing } from './missingCount'

/** Addresses that visitors asked for and where nothing is, counted by the server: the path, how often, the last day, nothing of who asked. */
export const missingAddresses: CollectionConfig = {
  slug: 'missing-addresses',
  labels: { singular: 'Page introuvable demandée', plural: 'Pages introuvables demandées' },
  access: accessTo('missing-addresses'),
  defaultSort: '-count',
  admin: {
    hideAPIURL: true,
    group: 'Site', useAsTitle: 'path', defaultColumns: ['path', 'count', 'lastDay', 'map'], pagination: { defaultLimit: 50 },
    description: 'Ce que des visiteurs ont demandé sans rien trouver. Rien n’est noté d’eux. Si l’adresse vient d’un ancien site, dites où elle mène : elle quittera cette liste. Sinon, supprimez-la.',
  },
  endpoints: [countMissing],
  fields: [
    {
      name: 'path', label: 'Adresse demandée', type: 'text', required: true, unique: true, index: true,
      admin: { description: 'Sans le nom du site ni ce qui suit un point d’interrogation.' },
    },
    {
      name: 'count', label: 'Demandes', type: 'number', required: true, index: true,
      admin: { description: 'Combien de fois, depuis la première.' },
    },
    {
      name: 'lastDay', label: 'Dernière fois', type: 'text', required: true, index: true,
      admin: { description: 'Le jour de la dernière demande.', components: { Cell: '/app/(payload)/_admin/DateCell#DateCell' } },
    },
    {
      name: 'map', label: 'Où elle mène', type: 'ui',
      admin: { components: { Cell: '/app/(payload)/_admin/addresses/MapCell#MapCell', Field: '/app/(payload)/_admin/addresses/MapField#MapField' } },
    },
  ],
}
