import type { CollectionConfig, LivePreviewConfig } from 'payload'
import { env } from '@/lib/env'
import { previewPath } from '@/lib/permalinks'

/** Payload asks while the document is being made, before it has an identifier: nothing to show yet. */
const isThere = (data: Record<string, unknown>): boolean => typeof data.id === 'string'

/** The pane beside the form, at the widths of a phone, a tablet and a computer. */
export const livePreview = (slug: string): LivePreviewConfig => ({
  url: ({ data }) => (isThere(data) ? previewPath(slug, data) : null),
  breakpoints: [
    { name: 'phone', label: 'Téléphone (360)', width: 360, height: 740 },
    { name: 'tablet', label: 'Tablette (768)', width: 768, height: 1024 },
    { name: 'computer', label: 'Ordinateur (1280)', width: 1280, height: 800 },
  ],
})

/** The same, in a tab of its own. */
export const preview = (slug: string): NonNullable<CollectionConfig['admin']>['preview'] => (data) =>
  isThere(data) ? env.siteUrl + previewPath(slug, data) : null
