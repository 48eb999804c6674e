import type { Field } from 'payload'

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
]
