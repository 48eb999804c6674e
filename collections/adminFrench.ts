/** Sentences of the admin that Payload 3.90.1 leaves with an empty place, or that say something else than they do. */
export const adminFrench = {
  authentication: { forceUnlock: 'Débloquer le compte', failedToUnlock: 'Le compte n’a pas pu être débloqué', successfullyUnlocked: 'Compte débloqué' },
  general: {
    email: 'Courriel',
    createNew: 'Créer',
    createNewLabel: 'Créer : {{label}}',
    creatingNewLabel: 'Création : {{label}}',
    anotherUserTakenOver: 'Une autre personne modifie maintenant cette fiche : ce que vous tapez ici ne s’enregistre plus, et reste gardé dans ce navigateur.',
    currentlyEditing: 'modifie cette fiche. Si vous reprenez la main, cette personne ne pourra plus enregistrer ; ce qu’elle a tapé reste sur son écran et dans son navigateur.',
    documentLocked: 'Quelqu’un modifie cette fiche',
    editingTakenOver: 'Une autre personne a repris la main',
    goBack: 'Revenir à la liste',
    schedulePublishFor: 'Programmer la publication de « {{title}} »',
    takeOver: 'Reprendre la main',
    time: 'Jour et heure',
    viewReadOnly: 'Lire seulement',
  },
  version: {
    aboutToRestore: 'La version du {{versionDate}} va redevenir le brouillon de cette fiche. Les visiteurs n’en verront rien avant que vous la publiiez. Continuer ?',
    aboutToRevertToPublished: 'Les changements qui ne sont pas publiés vont être abandonnés, et la fiche redevenir celle que lisent les visiteurs. Continuer ?',
    currentDraft: 'Brouillon actuel',
    noRowsSelected: 'Aucune ligne sélectionnée ({{label}})',
    problemRestoringVersion: 'Cette version n’a pas pu être restaurée : la fiche est à la corbeille, quelqu’un d’autre la modifie, ou elle n’est pas à vous.',
    restoreThisVersion: 'Restaurer en brouillon',
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
