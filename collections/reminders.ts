import type { CollectionConfig } from 'payload'
import { accessTo } from './access'

/** The program's own notes of what each account was told of, and when, so that nobody is told twice. */
export const reminders: CollectionConfig = {
  slug: 'reminders',
  access: accessTo('reminders'),
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'trace', type: 'text', required: true, index: true },
    { name: 'toldAt', type: 'date', required: true, index: true },
  ],
}
