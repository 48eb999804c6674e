import type { GlobalConfig } from 'payload'
import { accessToGlobal } from '../access'
import { auditGlobal } from '../audit/auditDocuments'
import { checksField } from '../fields'
import { refreshGlobalPages } from '../hooks/refreshGlobalPages'

export const history: GlobalConfig = {
  slug: 'history',
  label: 'Page Histoire',
  access: accessToGlobal('history'),
  admin: { group: 'Histoire' },
  hooks: { afterChange: [refreshGlobalPages, auditGlobal] },
  fields: [
    checksField(),
    { name: 'title', label: 'Titre', type: 'text', required: true, defaultValue: 'Notre histoire' },
    { name: 'standfirst', label: 'Chapeau', type: 'textarea' },
  ],
}
