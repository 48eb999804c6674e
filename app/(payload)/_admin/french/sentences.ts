const NO_ANSWER = 'Le serveur ne répond pas : vérifiez votre connexion, puis réessayez. Ce que vous avez tapé reste dans le formulaire.'
const TOAST = '[data-sonner-toast]'

/** What Payload 3.90.1 writes in English in its code, without a key: where it stands, its words, and ours. */
export const SENTENCES: readonly { within: string; english: RegExp; french: string }[] = [
  { within: '.live-preview-toolbar-controls__breakpoint, .popup-button-list', english: /^Responsive$/, french: 'Toute la place' },
  { within: '.table', english: /^No columns selected$/, french: 'Aucune colonne n’est montrée : choisissez-en sous « Colonnes ».' },
  { within: '.errorBoundary', english: /^Something went wrong:$/, french: 'Ce texte n’a pas pu être affiché. Rechargez la page ; si cela recommence, rendez à la fiche une version précédente (onglet « Versions »).' },
  { within: TOAST, english: /^(?:Failed to fetch|Load failed|NetworkError when attempting to fetch resource\.|(?:Refreshing token|Refreshing permissions|Fetching user) failed: .*)$/, french: NO_ANSWER },
  { within: TOAST, english: /^Your request was too large to submit successfully\.$/, french: 'C’est trop lourd pour être envoyé : réduisez le fichier, puis réessayez.' },
  { within: TOAST, english: /^(?:Failed to fetch the file\.|The provided URL is not allowed\.)$/, french: 'Ce fichier n’a pas pu être pris à cette adresse : enregistrez-le chez vous, puis déposez-le.' },
  { within: TOAST, english: /^Successfully saved (\d+) files$/, french: 'Fichiers déposés : $1.' },
  { within: TOAST, english: /^Failed to save (\d+) files$/, french: 'Fichiers non déposés : $1. La raison est à côté de chacun.' },
]

/** What is read aloud of a chosen record, in a field that takes several. */
export const EDIT_LABEL = { english: /^Edit (.+)$/, french: 'Modifier : $1' } as const
