import type { CollectionConfig, Condition, Field } from 'payload'
import { PAGE_FOLDERS, type PageCollection } from '@/lib/permalinks'
import { accessTo, noOneField } from './access'
import { webAddress } from './fields'
import { refreshAddress, refreshAddressAfterDelete } from './hooks/refreshAddress'

const FOLDERS = Object.keys(PAGE_FOLDERS) as PageCollection[]

const isWithdrawn: Condition = (data) => Boolean(data?.withdrawnAt)

/** What hooks write: shown to staff, who can't change it. */
const kept = <F extends Field>(field: F): F =>
  ({ ...field, access: { create: noOneField, update: noOneField }, admin: { ...field.admin, readOnly: true } }) as F

/** What visitors read at the address of a page that was withdrawn; staff complete it, or blank its title. */
const withdrawal: Field[] = [
  kept({
    name: 'withdrawnAt', label: 'Retirée le', type: 'date', index: true,
    admin: { condition: isWithdrawn, description: 'Le jour où les visiteurs ont cessé de la lire.', date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } },
  }),
  {
    name: 'title', label: 'Ce qu’il y avait', type: 'text',
    admin: { condition: isWithdrawn, description: 'Le titre que les visiteurs lisaient. Effacez-le si la loi demande de ne plus le dire : la page dira seulement qu’une page a été retirée.' },
  },
  {
    name: 'replacedBy', label: 'Remplacée par', type: 'relationship', relationTo: FOLDERS,
    admin: { condition: isWithdrawn, description: 'La fiche à lire à la place, s’il y en a une. Elle n’est proposée que si elle est publiée.' },
  },
  {
    ...webAddress({ name: 'archivedUrl', label: 'Copie archivée', description: 'L’adresse d’une copie, par exemple sur web.archive.org.' }),
    admin: { condition: isWithdrawn, description: 'L’adresse d’une copie, par exemple sur web.archive.org.' },
  },
]

/**
 * The address book: every address that a page once had. Either the document answers elsewhere now, and visitors are led
 * there (308), or it was withdrawn (`withdrawnAt`), and they read what was here (410).
 */
export const formerAddresses: CollectionConfig = {
  slug: 'former-addresses',
  labels: { singular: 'Ancienne adresse', plural: 'Anciennes adresses' },
  access: accessTo('former-addresses'),
  admin: {
    group: 'Site', hideAPIURL: true, useAsTitle: 'slug', defaultColumns: ['folder', 'slug', 'target', 'withdrawnAt'],
    description: 'Tenu tout seul : une adresse changée continue de mener à sa page ; celle d’une page retirée dit ce qu’il y avait, et ce qui la remplace si vous l’indiquez.',
  },
  indexes: [{ fields: ['folder', 'slug'], unique: true }],
  fields: [
    kept({ name: 'folder', label: 'Rubrique', type: 'text', required: true, index: true, admin: { description: 'La rubrique où la page se trouvait.' } }),
    kept({ name: 'slug', label: 'Ancienne adresse', type: 'text', required: true, index: true, admin: { description: 'La fin de l’adresse que la page avait.' } }),
    // Also kept once the document is deleted for good, and its relation with it.
    kept({ name: 'document', label: 'Identifiant de la fiche', type: 'text', index: true, admin: { hidden: true } }),
    kept({ name: 'target', label: 'Fiche', type: 'relationship', relationTo: FOLDERS, admin: { description: 'Vide si la fiche a été supprimée définitivement.' } }),
    ...withdrawal,
  ],
  hooks: { afterChange: [refreshAddress], afterDelete: [refreshAddressAfterDelete] },
}
