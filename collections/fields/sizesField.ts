import type { Field, FieldHook } from 'payload'
import { env } from '@/lib/env'
import { SIZE_KEYS } from '@/lib/files/sizes'

/** Written by the program; neither a column nor a filter of the lists. */
const admin = { hidden: true, disableListColumn: true, disableListFilter: true, disableGroupBy: true, disableBulkEdit: true } as const

export const fileAddress = (name: string): string => `${env.siteUrl}/api/media/file/${encodeURIComponent(name)}`

const address: FieldHook = ({ siblingData }) => (siblingData.filename ? fileAddress(siblingData.filename) : null)

/** The smaller versions of a picture, as Payload keeps those that it makes (docs/decisions/0056). */
export const sizesField = (): Field => ({
  name: 'sizes', label: 'Versions réduites', type: 'group', admin,
  fields: SIZE_KEYS.map((name) => ({
    name, label: name.replace(/^\D+/, (format) => `${format === 'webp' ? 'WebP' : 'AVIF'} de `).concat(' pixels'), type: 'group', admin,
    fields: [
      { name: 'url', label: 'Adresse', type: 'text', admin, hooks: { afterRead: [address] } },
      { name: 'width', label: 'Largeur', type: 'number', admin }, { name: 'height', label: 'Hauteur', type: 'number', admin },
      { name: 'mimeType', label: 'Type', type: 'text', admin }, { name: 'filesize', label: 'Poids', type: 'number', admin },
      { name: 'filename', label: 'Nom du fichier', type: 'text', admin, index: true },
    ],
  })),
})
