/** Sentences of the admin that Payload 3.90.1 leaves with an empty place, or that say something else than they do. */
export const adminFrench = {
  authentication: { forceUnlock: 'Débloquer le compte', failedToUnlock: 'Le compte n’a pas pu être débloqué', successfullyUnlocked: 'Compte débloqué' },
  general: {
    email: 'Courriel',
    createNew: 'Créer',
    createNewLabel: 'Créer : {{label}}',
    creatingNewLabel: 'Création : {{label}}',
    schedulePublishFor: 'Programmer la publication de « {{title}} »',
    time: 'Jour et heure',
  },
  version: {
    aboutToRevertToPublished: 'Les changements qui ne sont pas publiés vont être abandonnés, et la fiche redevenir celle que lisent les visiteurs. Continuer ?',
    currentDraft: 'Brouillon actuel',
    noRowsSelected: 'Aucune ligne sélectionnée ({{label}})',
    reverting: 'Retour à la version publiée…',
    revertToPublished: 'Revenir à la version publiée',
  },
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
