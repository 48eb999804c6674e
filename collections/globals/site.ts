import type { GlobalConfig } from 'payload'
import { checkLegal } from '@/lib/legal/legalNotice'
import { LICENCES, toOptions } from '@/lib/vocabulary/vocabulary'
import { accessToGlobal } from '../access'
import { auditGlobal } from '../audit/auditDocuments'
import { checksField, legalField, webAddress } from '../fields'
import { refreshGlobalPages } from '../hooks/refreshGlobalPages'

export const site: GlobalConfig = {
  slug: 'site',
  label: 'Identité du site',
  access: accessToGlobal('site'),
  admin: {
    group: 'Site',
    hideAPIURL: true,
    description: 'Qui publie ce site. Ce que la loi exige est obligatoire : sans ces champs, rien ne s’enregistre ici. Le reste n’est montré que s’il est rempli.',
  },
  hooks: { afterChange: [refreshGlobalPages, auditGlobal] },
  fields: [
    checksField(),
    { name: 'missing', type: 'ui', admin: { components: { Field: '/app/(payload)/_admin/MissingLegalNow.client#MissingLegalNow' } } },
    {
      name: 'name', label: 'Nom de l’association (exigé par la loi)', type: 'text', required: true, defaultValue: 'Démocratie Ouverte',
      validate: (value: unknown) => checkLegal('name', value),
    },
    { name: 'description', label: 'L’association en une phrase', type: 'textarea', admin: { description: 'Lue par les moteurs de recherche et sous le titre de l’accueil, si aucune ouverture n’est écrite.' } },
    { name: 'opening', label: 'Ouverture de l’accueil', type: 'textarea', admin: { description: 'Une ou deux scènes vraies, puis ce qu’est l’association. Une ligne vide sépare deux paragraphes.' } },
    {
      name: 'doors', label: 'Par où commencer', type: 'relationship', relationTo: 'projects', hasMany: true, maxRows: 3,
      admin: { description: 'Trois projets au plus, proposés au nouveau venu sous l’ouverture, avec leur ligne de présentation.' },
    },
    {
      name: 'legal', label: 'Identité légale', type: 'group',
      admin: { description: 'Montrée sur la page de nature « Mentions légales ».' },
      fields: [
        legalField({ name: 'form', type: 'text', description: 'Par exemple : association régie par la loi du 1er juillet 1901.' }),
        legalField({ name: 'seat', type: 'textarea', description: 'L’adresse complète.' }),
        { name: 'rna', label: 'Numéro RNA', type: 'text', admin: { description: 'Un W et neuf chiffres, sur le récépissé de la préfecture.' } },
        { name: 'siren', label: 'Numéro SIREN', type: 'text', admin: { description: 'Neuf chiffres, si l’association en a un.' } },
        legalField({ name: 'publicationDirector', type: 'text', description: 'En général, la personne qui représente l’association.' }),
        legalField({ name: 'host', type: 'textarea', description: 'La société ou la personne dont les machines portent ce site.' }),
      ],
    },
    {
      name: 'contact', label: 'Contact', type: 'group',
      admin: { description: 'Montré sur la page de nature « Contact ». Tout le monde peut le lire.' },
      fields: [
        legalField({ name: 'email', type: 'email', description: 'Une adresse de l’association, plutôt que d’une personne. Par exemple : contact@exemple.org.' }),
        legalField({ name: 'phone', type: 'text', description: 'Avec ou sans espaces. Par exemple : 01 23 45 67 89.' }),
        { name: 'address', label: 'Adresse postale', type: 'textarea', admin: { description: 'Si elle n’est pas celle du siège.' } },
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
