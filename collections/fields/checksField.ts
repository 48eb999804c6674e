import type { UIField } from 'payload'

/** In the column beside a form: what the check list finds while it is being filled in. */
export const checksField = (): UIField => ({
  name: 'checks',
  type: 'ui',
  label: 'Relecture',
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: '/app/(payload)/_admin/checks/ChecksPanel.client#ChecksPanel' },
  },
})
