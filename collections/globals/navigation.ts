import type { GlobalConfig } from 'payload'
import { accessToGlobal } from '../access'
import { auditGlobal } from '../audit/auditDocuments'
import { refreshGlobalPages } from '../hooks/refreshGlobalPages'

export const navigation: GlobalConfig = {
  slug: 'navigation',
  label: 'Pied de page',
  access: accessToGlobal('navigation'),
  admin: { group: 'Site', hideAPIURL: true, description: 'Les pages citées au pied de chaque page, dans cet ordre.' },
  hooks: { afterChange: [refreshGlobalPages, auditGlobal] },
  fields: [{ name: 'footer', label: 'Pages', type: 'relationship', relationTo: 'pages', hasMany: true, admin: { description: 'Glissez-les pour changer leur ordre.' } }],
}
