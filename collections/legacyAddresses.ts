import type { CollectionConfig } from 'payload'
import { RECORD_COLLECTIONS } from '@/lib/permalinks'
import { accessTo, onlyStaffField } from './access'
import { keepRefused } from './fields'
import { checkLegacyRule, normaliseLegacyRule } from './hooks/checkLegacyRule'
import { followLegacyRule, followLegacyRuleRemoval } from './hooks/followLegacyRule'
import { importLegacy } from './legacyImport'

/** Prefilled by the list of what was asked for and not found. */
const wantedPath = ({ req }: { req: { searchParams?: URLSearchParams } }) => req.searchParams?.get('chemin') ?? undefined

/**
 * Where the addresses of the former sites lead now. A page of the site always comes first; then the most precise rule
 * (lib/legacy/rules.ts).
 */
export const legacyAddresses: CollectionConfig = {
  slug: 'legacy-addresses',
  labels: { singular: 'Adresse de l’ancien site', plural: 'Adresses de l’ancien site' },
  access: accessTo('legacy-addresses'),
  defaultSort: 'path',
  admin: {
    group: 'Site', hideAPIURL: true, useAsTitle: 'path', defaultColumns: ['path', 'target', 'address', 'note'], pagination: { defaultLimit: 100 },
    description: 'Où mènent aujourd’hui les adresses des anciens sites, que d’autres citent encore. Une page du site passe toujours avant ; entre deux règles, la plus précise l’emporte.',
    components: { beforeListTable: ['/app/(payload)/_admin/addresses/ImportAddresses.client#ImportAddresses'] },
  },
  endpoints: [importLegacy],
  fields: [
    keepRefused(),
    {
      name: 'path', label: 'Ancienne adresse', type: 'text', required: true, unique: true, index: true, defaultValue: wantedPath as never,
      admin: { description: 'Sans le nom du site. Une étoile remplace n’importe quelle suite de caractères. Ce qui suit « ? » compte : /?p=12 ne prend que cet article. Par exemple : /blog/gilets-jaunes-democratie, /blog/* ou /spip.php?article12.' },
    },
    { name: 'isPattern', label: 'Avec une étoile ou une question', type: 'checkbox', index: true, admin: { hidden: true } },
    {
      name: 'target', label: 'Mène à la fiche', type: 'relationship', relationTo: [...RECORD_COLLECTIONS],
      admin: { description: 'Le plus sûr : le lien suivra cette fiche si elle change d’adresse.' },
    },
    {
      name: 'address', label: 'Ou à l’adresse', type: 'text',
      admin: { description: 'Si ce n’est pas une fiche : une page du site (/histoire) ou une adresse complète (https://…). Une étoile y reprend ce que celle de l’ancienne adresse a trouvé.' },
    },
    {
      name: 'note', label: 'Note de l’équipe', type: 'text', access: { read: onlyStaffField },
      admin: { description: 'D’où vient cette règle. Visible de l’équipe seulement. Par exemple : site de 2018.' },
    },
  ],
  hooks: {
    beforeValidate: [normaliseLegacyRule],
    beforeChange: [checkLegacyRule],
    afterChange: [followLegacyRule],
    afterDelete: [followLegacyRuleRemoval],
  },
}
