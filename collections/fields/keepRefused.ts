import type { UIField } from 'payload'

/** In a form that is not saved by itself: what was typed stays when saving is refused. */
export const keepRefused = (): UIField => ({
  name: 'keepRefused',
  type: 'ui',
  admin: { disableBulkEdit: true, disableListColumn: true, components: { Field: '/app/(payload)/_admin/KeepRefused.client#KeepRefused' } },
})
