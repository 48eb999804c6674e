/** Sentences of the admin that Payload's French translation leaves with an empty place in 3.90.1. */
export const adminFrench = {
  general: { schedulePublishFor: 'Programmer la publication de « {{title}} »' },
  version: { noRowsSelected: 'Aucune ligne sélectionnée ({{label}})' },
}

/** Where staff may be when they schedule a publication. */
export const TIMEZONES = [
  { label: 'Paris', value: 'Europe/Paris' },
  { label: 'Guadeloupe, Martinique', value: 'America/Martinique' },
  { label: 'Guyane', value: 'America/Cayenne' },
  { label: 'La Réunion', value: 'Indian/Reunion' },
  { label: 'Mayotte', value: 'Indian/Mayotte' },
  { label: 'Nouvelle-Calédonie', value: 'Pacific/Noumea' },
  { label: 'Polynésie', value: 'Pacific/Tahiti' },
]
