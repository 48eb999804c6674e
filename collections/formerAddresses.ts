import type { CollectionConfig } from 'payload'
import { PAGE_FOLDERS, type PageCollection } from '@/lib/permalinks'
import { addressBookAccess } from './access'

const FOLDERS = Object.keys(PAGE_FOLDERS) as PageCollection[]

/** The address book: every address a page once had, and the document that answers there now. */
export const formerAddresses: CollectionConfig = {
  slug: 'former-addresses',
  labels: { singular: 'Ancienne adresse', plural: 'Anciennes adresses' },
  access: addressBookAccess,
  admin: { group: 'Site', useAsTitle: 'slug', defaultColumns: ['folder', 'slug', 'target'], description: 'Tenu tout seul : chaque adresse changée continue de mener à sa page.' },
  indexes: [{ fields: ['folder', 'slug'], unique: true }],
  fields: [
    { name: 'folder', label: 'Rubrique', type: 'text', required: true, index: true },
    { name: 'slug', label: 'Ancienne adresse', type: 'text', required: true, index: true },
    { name: 'target', label: 'Mène à', type: 'relationship', relationTo: FOLDERS, required: true },
  ],
}
