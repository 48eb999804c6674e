import type { GlobalConfig } from 'payload'
import { accessToGlobal } from '../access'
import { auditGlobal } from '../audit/auditDocuments'
import { checksField } from '../fields'
import { refreshGlobalPages } from '../hooks/refreshGlobalPages'

export const history: GlobalConfig = {
  slug: 'history',
  label: 'Page Histoire',
  access: accessToGlobal('history'),
  admin: { group: 'Histoire', hideAPIURL: true, description: 'Le haut de la page Histoire. Le récit lui-même est dans les époques et les jalons.' },
  hooks: { afterChange: [refreshGlobalPages, auditGlobal] },
  fields: [
    checksField(),
    { name: 'title', label: 'Titre', type: 'text', required: true, defaultValue: 'L’histoire', admin: { description: 'En haut de la page Histoire.' } },
    { name: 'standfirst', label: 'Chapeau', type: 'textarea', admin: { description: 'Ce que raconte la page, en trois ou quatre phrases.' } },
  ],
}
