import type { CollectionConfig, Condition, Field } from 'payload'
import { RECORD_COLLECTIONS } from '@/lib/permalinks'
import { accessTo, noOneField } from './access'
import { auditDeletion } from './audit/auditDocuments'
import { webAddress } from './fields'
import { refreshAddress, refreshAddressAfterDelete } from './hooks/refreshAddress'
import { keepReplacement } from './hooks/keepReplacement'

const RECORDS = [...RECORD_COLLECTIONS]

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
    name: 'replacedBy', label: 'Remplacée par', type: 'relationship', relationTo: RECORDS,
    admin: { condition: isWithdrawn, description: 'La fiche à lire à la place, s’il y en a une. Elle n’est proposée que si elle est publiée.' },
  },
  // Also kept once the replacement is deleted for good: what replaced it is then followed.
  kept({ name: 'replacement', label: 'Identifiant de la fiche qui remplace', type: 'text', index: true, admin: { hidden: true } }),
  {
    name: 'redirects', label: 'Conduire directement les visiteurs à la fiche qui remplace', type: 'checkbox', defaultValue: false,
    admin: { condition: isWithdrawn, description: 'Sinon, la page dit ce qu’il y avait et propose la fiche qui remplace.' },
  },
  {
    ...webAddress({ name: 'archivedUrl', label: 'Copie archivée', description: 'L’adresse d’une copie, par exemple sur web.archive.org.' }),
    admin: { condition: isWithdrawn, description: 'L’adresse d’une copie, par exemple sur web.archive.org.' },
  },
]

/**
 * The address book: every address that a record once had. Either it answers elsewhere now, and visitors are led there
 * (308), or it was withdrawn (`withdrawnAt`), and they read what was here (410) or are led to what replaced it (308).
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
    kept({ name: 'folder', label: 'Rubrique', type: 'text', required: true, index: true, admin: { components: { Cell: '/app/(payload)/_admin/addresses/FolderCell#FolderCell' }, description: 'La rubrique où la page se trouvait.' } }),
    kept({ name: 'slug', label: 'Ancienne adresse', type: 'text', required: true, index: true, admin: { description: 'La fin de l’adresse que la page avait.' } }),
    // Also kept once the document is deleted for good, and its relation with it.
    kept({ name: 'document', label: 'Identifiant de la fiche', type: 'text', index: true, admin: { hidden: true } }),
    kept({ name: 'publicId', label: 'Identifiant permanent', type: 'text', index: true, admin: { description: 'L’adresse /p/ suivie de cet identifiant répond la même chose.' } }),
    kept({ name: 'target', label: 'Fiche', type: 'relationship', relationTo: RECORDS, admin: { description: 'Vide si la fiche a été supprimée définitivement.' } }),
    ...withdrawal,
  ],
  hooks: { beforeChange: [keepReplacement], afterChange: [refreshAddress], afterDelete: [refreshAddressAfterDelete, auditDeletion] },
}
