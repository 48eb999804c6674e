import type { CollectionConfig } from 'payload'
import { alternativeTextFault, type Row } from '@/lib/checks'
import { EXTENSIONS } from '@/lib/files/names'
import type { Filed } from '@/lib/files/sizes'
import { FILE_MEGABYTES } from '@/lib/vocabulary/files'
import { LICENCES, toOptions } from '@/lib/vocabulary/vocabulary'
import { accessTo, noOneField } from './access'
import { auditChange, auditDeletion } from './audit/auditDocuments'
import { checksField } from './fields'
import { fileAddress, sizesField } from './fields/sizesField'
import { beforeUpload } from './files/beforeUpload'
import { keepUpload } from './files/keepUpload'
import { removeFiles } from './files/queueFiles'
import { fileEndpoints } from './files/serveFile'
import { refreshMediaPages, refreshMediaPagesAfterDelete } from './hooks/refreshMediaPages'
import { refuseDeletion, refuseTrash } from './hooks/refuseWhileReferenced'

/** Known to the program alone. */
const OURS = { hidden: true, admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true }, access: { create: noOneField, read: noOneField, update: noOneField } } as const

const smallest = ({ sizes }: Filed): string | null => (sizes?.webp480?.filename ? fileAddress(sizes.webp480.filename) : null)

export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Image ou fichier', plural: 'Images et fichiers' },
  access: accessTo('media'),
  admin: { group: 'Site', hideAPIURL: true, useAsTitle: 'filename', defaultColumns: ['filename', 'alt', 'credit', 'licence'], listSearchableFields: ['filename', 'alt', 'caption', 'credit'], description: `JPEG, PNG, WebP, AVIF ou PDF, de ${FILE_MEGABYTES} Mo au plus. Les visiteurs ne voient que ceux dont une page publiée se sert.` },
  trash: true,
  upload: {
    // Payload keeps the description of a file; the files themselves are ours (docs/decisions/0056).
    disableLocalStorage: true,
    mimeTypes: Object.keys(EXTENSIONS),
    // The site shows pictures whole.
    focalPoint: false,
    pasteURL: false,
    adminThumbnail: ({ doc }) => smallest(doc as Filed),
  },
  endpoints: fileEndpoints,
  disableDuplicate: true,
  forceSelect: { sizes: { webp480: { filename: true } } },
  fields: [
    checksField(),
    sizesField(),
    { name: 'filesMade', label: 'Façon dont les fichiers sont faits', type: 'number', ...OURS },
    { name: 'isShown', label: 'Montré aux visiteurs', type: 'checkbox', defaultValue: false, index: true, ...OURS },
    { name: 'formerNames', label: 'Noms de fichier d’avant', type: 'text', hasMany: true, ...OURS },
    { name: 'fileSize', type: 'ui', admin: { disableBulkEdit: true, disableListColumn: true, components: { Field: '/app/(payload)/_admin/media/FileSize.client#FileSize' } } },
    {
      name: 'alt', label: 'Texte de remplacement', type: 'text',
      admin: { description: 'Ce que l’image montre, pour qui ne la voit pas. Pour un fichier : son titre.', condition: (data) => !data?.decorative },
      validate: (value: string | null | undefined, { data }: { data: Row }) => alternativeTextFault({ ...data, alt: value }) ?? true,
    },
    { name: 'decorative', label: 'Image décorative (sans information)', type: 'checkbox', defaultValue: false, admin: { description: 'Seulement si la page dit la même chose sans l’image.' } },
    { name: 'caption', label: 'Légende', type: 'text', admin: { description: 'Ce que l’on voit, où et quand. Montrée sous l’image.' } },
    { name: 'credit', label: 'Crédit', type: 'text', admin: { description: 'Qui a fait l’image. Par exemple : Marie Dupont / Démocratie Ouverte.' } },
    { name: 'licence', label: 'Licence', type: 'select', required: true, defaultValue: 'unknown', options: toOptions(LICENCES), admin: { description: 'Ce que l’auteur permet. « Licence inconnue » si rien ne le dit : demandez-la.' } },
  ],
  hooks: {
    beforeOperation: [beforeUpload],
    beforeChange: [refuseTrash],
    afterChange: [keepUpload, refreshMediaPages, auditChange],
    beforeDelete: [refuseDeletion],
    afterDelete: [removeFiles, refreshMediaPagesAfterDelete, auditDeletion],
  },
}
