import type { GlobalConfig } from 'payload'
import { LICENCES, toOptions } from '@/lib/vocabulary/vocabulary'
import { globalAccess } from '../access'
import { webAddress } from '../fields'
import { refreshGlobalPages } from '../hooks/refreshGlobalPages'

export const site: GlobalConfig = {
  slug: 'site',
  label: 'Identité du site',
  access: globalAccess,
  admin: { group: 'Site', description: 'Qui publie ce site. Ce qui est vide n’est pas montré aux visiteurs.' },
  hooks: { afterChange: [refreshGlobalPages] },
  fields: [
    { name: 'name', label: 'Nom de l’association', type: 'text', required: true, defaultValue: 'Démocratie Ouverte' },
    { name: 'description', label: 'Qui nous sommes, en une phrase', type: 'textarea' },
    {
      name: 'legal', label: 'Identité légale', type: 'group',
      fields: [
        { name: 'form', label: 'Forme juridique', type: 'text', admin: { description: 'Par exemple : association régie par la loi du 1er juillet 1901.' } },
        { name: 'seat', label: 'Siège', type: 'textarea' },
        { name: 'rna', label: 'Numéro RNA', type: 'text' },
        { name: 'siren', label: 'Numéro SIREN', type: 'text' },
        { name: 'publicationDirector', label: 'Direction de la publication', type: 'text' },
        { name: 'host', label: 'Hébergeur (nom, adresse, téléphone)', type: 'textarea' },
      ],
    },
    {
      name: 'contact', label: 'Contact', type: 'group',
      fields: [
        { name: 'email', label: 'Courriel', type: 'email' },
        { name: 'phone', label: 'Téléphone', type: 'text' },
        { name: 'address', label: 'Adresse postale', type: 'textarea' },
      ],
    },
    {
      name: 'contentLicence', label: 'Licence des contenus', type: 'select', required: true, defaultValue: 'cc-by-sa-4.0', options: toOptions(LICENCES),
      admin: { description: 'Affichée au pied de chaque page.' },
    },
    webAddress({
      name: 'sourceCodeUrl', label: 'Code source de ce site',
      description: 'L’adresse du dépôt. La licence AGPL demande de la donner aux visiteurs d’un site dont le code a été modifié.',
    }),
  ],
}
