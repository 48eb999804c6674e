import type { CollectionConfig } from 'payload'
import { accessTo } from './access'

/** What the starter content wrote, so that loading it again never overwrites what staff changed since. */
export const starterEntries: CollectionConfig = {
  slug: 'starter-entries',
  labels: { singular: 'Fiche de départ', plural: 'Fiches de départ' },
  access: accessTo('starter-entries'),
  admin: { hidden: true, useAsTitle: 'key' },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'document', type: 'text', required: true },
    // The document's own time of change when it was loaded: a later one means that staff changed it.
    { name: 'documentUpdatedAt', type: 'text', required: true },
    { name: 'fingerprint', type: 'text', required: true },
  ],
}
