import type { SelectField } from 'payload'
import { THEMES, toOptions } from '@/lib/vocabulary/vocabulary'

export const themesField = (): SelectField => ({
  name: 'themes',
  label: 'Thèmes',
  type: 'select',
  hasMany: true,
  options: toOptions(THEMES),
  admin: { description: 'Un à trois : ils servent de filtres aux visiteurs.' },
})
