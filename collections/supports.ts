import type { CollectionBeforeChangeHook } from 'payload'
import { SUPPORT_ROLES, toOptions } from '@/lib/vocabulary/vocabulary'
import { noOneField, onlyStaffField } from './access'
import { creditWhileRightsHold } from './logoRights'
import { dateField, statementFields } from './fields'
import { publicCollection } from './publicCollection'

/**
 * The only amount visitors can meet, in any format: empty unless staff marked it public. Before what compares the document
 * with its public state.
 */
const derivePublicAmount: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { amount, amountIsPublic } = { ...originalDoc, ...data }
  return { ...data, publicAmount: amountIsPublic ? (amount ?? null) : null }
}

export const supports = publicCollection({
  slug: 'supports',
  labels: { singular: 'Soutien', plural: 'Soutiens' },
  title: { label: 'Intitulé', description: 'Par exemple : MGEN soutient Système D.' },
  admin: { group: 'Partenaires', defaultColumns: ['title', 'partner', 'role', 'period'], description: 'Qui a soutenu quoi, comment et quand.' },
  hooks: { beforeChange: [derivePublicAmount] },
  // What decides whether the credit line may be read.
  forceSelect: { period: true, logoRightsUntil: true },
  fields: [
    { name: 'partner', label: 'Partenaire', type: 'relationship', relationTo: 'partners', required: true, admin: { description: 'L’organisation qui soutient. Elle doit avoir sa fiche.' } },
    {
      name: 'supported', label: 'Ce qui est soutenu', type: 'relationship', required: true,
      relationTo: ['projects', 'experiments', 'milestones', 'cohorts'],
      admin: { description: 'Un projet, une expérimentation, un jalon ou une promotion, qui a sa fiche.' },
    },
    { name: 'role', label: 'Rôle', type: 'select', required: true, defaultValue: 'partner', options: toOptions(SUPPORT_ROLES), admin: { description: 'La forme du soutien.' } },
    ...dateField({ name: 'period', label: 'Période', tells: 'period' }),
    {
      name: 'creditLine', label: 'Mention à afficher', type: 'text', access: { read: creditWhileRightsHold },
      admin: { description: 'Telle que le partenaire la demande. Par exemple : avec le soutien de la MGEN.' },
    },
    {
      name: 'logoRightsUntil', label: 'Droit d’afficher le logo et la mention jusqu’au', type: 'date',
      admin: { description: 'Le lendemain, ils disparaissent partout d’eux-mêmes ; ils n’apparaissent pas avant le début de la période. Vide : sans limite connue.', date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } },
    },
    { name: 'note', label: 'Précision', type: 'textarea', admin: { description: 'Ce qu’il faut savoir de plus : ce qui est public, ce qui ne l’est pas.' } },
    ...statementFields(),
    {
      name: 'amount', label: 'Montant (€)', type: 'number', min: 0,
      access: { read: onlyStaffField },
      admin: { description: 'Visible de l’équipe seulement, sauf si vous cochez la case suivante.' },
    },
    { name: 'amountIsPublic', label: 'Ce montant peut être publié', type: 'checkbox', defaultValue: false, admin: { description: 'Seulement si le partenaire l’accepte, ou si le montant est déjà public.' } },
    {
      name: 'publicAmount', type: 'number', label: 'Montant public (€)',
      access: { create: noOneField, update: noOneField },
      admin: { hidden: true },
    },
  ],
})
