import type { DateField, GlobalConfig, GroupField, TextareaField, Validate } from 'payload'
import { accessToGlobal } from '../access'
import { auditGlobal } from '../audit/auditDocuments'
import { checksField } from '../fields'
import { refreshGlobalPages } from '../hooks/refreshGlobalPages'

const PARTS = ['date', 'auditor', 'rgaaVersion', 'rate'] as const
const isEmpty = (value: unknown) => value === null || value === undefined || value === ''

/** An audit is recorded whole or not at all: half of one would prove nothing. */
const withTheRest = (message: string): Validate => (value, { siblingData }) => {
  const started = PARTS.some((part) => !isEmpty((siblingData as Record<string, unknown>)[part]))
  return started && isEmpty(value) ? message : true
}

const validRate: Validate = (value, options) => {
  if (typeof value === 'number' && (value < 0 || value > 100)) return 'Un taux va de 0 à 100.'
  return withTheRest('Indiquez le taux trouvé par l’audit, ou videz les autres champs : un audit s’enregistre entier.')(value, options)
}

const day = (options: Pick<DateField, 'name' | 'label' | 'validate'> & { description?: string }): DateField => ({
  name: options.name, label: options.label, type: 'date', validate: options.validate,
  admin: { description: options.description, date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } },
})

const audit: GroupField = {
  name: 'audit', label: 'Audit', type: 'group',
  admin: { description: 'Laissez vide tant qu’aucun audit n’a été fait : le site est alors déclaré « non conforme », sans taux. Un audit de plus de trois ans ne compte plus.' },
  fields: [
    day({ name: 'date', label: 'Date de l’audit', description: 'Le dernier jour de l’audit.', validate: withTheRest('Indiquez la date de l’audit : un audit s’enregistre entier.') }),
    { name: 'auditor', label: 'Réalisé par', type: 'text', admin: { description: 'La personne ou la société qui l’a fait.' }, validate: withTheRest('Indiquez qui a réalisé l’audit : un audit s’enregistre entier.') },
    {
      name: 'rgaaVersion', label: 'Version du RGAA', type: 'text', admin: { description: 'Par exemple : 4.1.2.' },
      validate: withTheRest('Indiquez la version du RGAA : un audit s’enregistre entier.'),
    },
    {
      name: 'rate', label: 'Critères respectés (%)', type: 'number', validate: validRate,
      admin: { description: 'Le taux de l’audit. L’état en découle : 100, totalement conforme ; 50 ou plus, partiellement conforme ; sinon, non conforme.' },
    },
  ],
}

const lines = (name: string, label: string, description: string): TextareaField => ({
  name, label, type: 'textarea', admin: { description: `${description} Une ligne pour chacun.` },
})

export const accessibility: GlobalConfig = {
  slug: 'accessibility',
  label: 'Déclaration d’accessibilité',
  access: accessToGlobal('accessibility'),
  admin: {
    group: 'Site',
    hideAPIURL: true,
    description: 'Une démarche volontaire. L’état se déduit de l’audit ; il paraît au pied de chaque page et sur la page de nature « Accessibilité ».',
  },
  hooks: { afterChange: [refreshGlobalPages, auditGlobal] },
  fields: [
    checksField(),
    day({ name: 'statedOn', label: 'Déclaration établie le', description: 'Le jour où cette déclaration a été écrite ou revue.' }),
    audit,
    lines('nonConformities', 'Non-conformités', 'Ce que l’audit a trouvé, et qui cela gêne.'),
    lines('derogations', 'Dérogations pour charge disproportionnée', 'Le contenu, et la raison.'),
    lines('exempted', 'Contenus non soumis', 'Ceux que la règle laisse de côté.'),
    lines('technologies', 'Technologies du site', 'Par exemple : HTML, CSS.'),
    lines('environments', 'Environnements de test', 'Navigateur et technologie d’assistance. Par exemple : Firefox et NVDA.'),
    { name: 'contact', label: 'Qui prévenir d’un problème', type: 'textarea', admin: { description: 'Si ce n’est pas le contact général du site.' } },
  ],
}
