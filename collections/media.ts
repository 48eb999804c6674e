import type { CollectionConfig } from 'payload'
import { alternativeTextFault, type Row } from '@/lib/checks'
import { env } from '@/lib/env'
import { FILE_MEGABYTES } from '@/lib/vocabulary/files'
import { LICENCES, toOptions } from '@/lib/vocabulary/vocabulary'
import { accessTo } from './access'
import { auditChange, auditDeletion } from './audit/auditDocuments'
import { checksField } from './fields'
import { refreshMediaPages, refreshMediaPagesAfterDelete } from './hooks/refreshMediaPages'
import { refuseDeletion, refuseTrash } from './hooks/refuseWhileReferenced'

const WIDTHS = [480, 960, 1600]
const FORMATS = ['webp', 'avif'] as const

export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Image ou fichier', plural: 'Images et fichiers' },
  access: accessTo('media'),
  admin: { group: 'Site', hideAPIURL: true, useAsTitle: 'filename', defaultColumns: ['filename', 'alt', 'credit', 'licence'], listSearchableFields: ['filename', 'alt', 'caption', 'credit'], description: `JPEG, PNG, WebP, AVIF ou PDF, de ${FILE_MEGABYTES} Mo au plus. Publics dès qu’ils sont déposés.` },
  trash: true,
  upload: {
    staticDir: env.mediaDir,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'application/pdf'],
    focalPoint: true,
    imageSizes: WIDTHS.flatMap((width) =>
      FORMATS.map((format) => ({
        name: `${format}${width}`, width, withoutEnlargement: true, formatOptions: { format, options: { quality: format === 'avif' ? 50 : 75 } },
      })),
    ),
  },
  fields: [
    checksField(),
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
    beforeChange: [refuseTrash],
    afterChange: [refreshMediaPages, auditChange],
    beforeDelete: [refuseDeletion],
    afterDelete: [refreshMediaPagesAfterDelete, auditDeletion],
  },
}
