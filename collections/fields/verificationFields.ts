import type { Field } from 'payload'
import { onlyStaffField } from '../access'

/** When a page was last read through, and by whom: past twelve months, it says so itself (lib/verification). */
export const verificationFields = (): Field[] => [
  {
    name: 'verifiedOn', label: 'Vérifié le', type: 'date',
    admin: {
      position: 'sidebar', date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
      description: 'Quand la fiche a été relue en entier pour la dernière fois. Après douze mois, la page dit qu’elle a pu vieillir.',
    },
  },
  { name: 'verifiedBy', label: 'Vérifié par', type: 'text', admin: { position: 'sidebar', description: 'Le nom qui sera montré.' } },
  {
    name: 'responsible', label: 'Responsable de la fiche', type: 'relationship', relationTo: 'users',
    access: { read: onlyStaffField },
    admin: { position: 'sidebar', allowCreate: false, allowEdit: false, description: 'Reçoit le rappel de relire la fiche, passé douze mois. Jamais montré aux visiteurs. Sans responsable, le rappel va aux administrateurs.' },
  },
]
