const NO_ANSWER = 'Le serveur ne répond pas : vérifiez votre connexion, puis réessayez. Ce que vous avez tapé reste dans le formulaire.'
const TOAST = '[data-sonner-toast]'
const FILE = '.file-meta__size-type'
const EDITOR_MENUS = '[class*="toolbar-popup"], .slash-menu-popup'

/** What Payload 3.90.1 writes in English in its code, without a key: where it stands, its words, and ours. */
export const SENTENCES: readonly { within: string; english: RegExp; french: string }[] = [
  { within: '.live-preview-toolbar-controls__breakpoint, .popup-button-list', english: /^Responsive$/, french: 'Toute la place' },
  { within: '.react-datepicker', english: /^Time$/, french: 'Heure' },
  { within: '.table', english: /^No columns selected$/, french: 'Aucune colonne n’est montrée : choisissez-en sous « Colonnes ».' },
  { within: '.errorBoundary', english: /^Something went wrong:$/, french: 'Ce texte n’a pas pu être affiché. Rechargez la page ; si cela recommence, rendez à la fiche une version précédente (onglet « Versions »).' },
  { within: EDITOR_MENUS, english: /^Intertitre 3$/, french: 'Intertitre' },
  { within: EDITOR_MENUS, english: /^Intertitre 4$/, french: 'Petit intertitre' },
  { within: FILE, english: /^([\d.]+) bytes$/, french: '$1 octets' },
  { within: FILE, english: /^([\d.]+)KB$/, french: '$1 Ko' },
  { within: FILE, english: /^([\d.]+)MB$/, french: '$1 Mo' },
  { within: FILE, english: /^x$/, french: ' × ' },
  { within: FILE, english: /^image\/jpeg$/, french: 'JPEG' },
  { within: FILE, english: /^image\/png$/, french: 'PNG' },
  { within: FILE, english: /^image\/webp$/, french: 'WebP' },
  { within: FILE, english: /^image\/avif$/, french: 'AVIF' },
  { within: FILE, english: /^application\/pdf$/, french: 'PDF' },
  { within: '.copy-to-clipboard', english: /^Copy URL$/, french: 'Copier l’adresse' },
  { within: TOAST, english: /^(?:Failed to fetch|Load failed|NetworkError when attempting to fetch resource\.|(?:Refreshing token|Refreshing permissions|Fetching user) failed: .*)$/, french: NO_ANSWER },
  { within: TOAST, english: /^Your request was too large to submit successfully\.$/, french: 'C’est trop lourd pour être envoyé : réduisez le fichier, puis réessayez.' },
  { within: TOAST, english: /^(?:Failed to fetch the file\.|The provided URL is not allowed\.)$/, french: 'Ce fichier n’a pas pu être pris à cette adresse : enregistrez-le chez vous, puis déposez-le.' },
  { within: TOAST, english: /^The following field is invalid: file$/, french: 'Un champ est à corriger : Fichier' },
  { within: TOAST, english: /^The following field is invalid:/, french: 'Un champ est à corriger :' },
  { within: TOAST, english: /^file$/, french: 'Fichier' },
  { within: TOAST, english: /^Successfully saved (\d+) files$/, french: 'Fichiers déposés : $1.' },
  { within: TOAST, english: /^Failed to save (\d+) files$/, french: 'Fichiers non déposés : $1. La raison est à côté de chacun.' },
]

/** What is read aloud of buttons that show a drawing only, or a chosen record. */
export const LABELS: readonly { within: string; english: RegExp; french: string }[] = [
  { within: '.relationship--multi-value-label__drawer-toggler', english: /^Edit (?!link$)(.+)$/, french: 'Modifier : $1' },
  { within: 'button', english: /^add dropdown$/, french: 'Insérer' },
  { within: 'button', english: /^text dropdown$/, french: 'Style du paragraphe' },
  { within: 'button', english: /^inlineBlocks dropdown$/, french: 'Insérer dans le texte' },
  { within: 'button', english: /^textState dropdown$/, french: 'Langue des mots choisis' },
  { within: 'button', english: /^Edit link$/, french: 'Modifier le lien' },
  { within: 'button', english: /^Remove link$/, french: 'Retirer le lien' },
  { within: 'button', english: /^Add block$/, french: 'Ajouter un bloc' },
  { within: '[role="button"]', english: /^Insert Paragraph$/, french: 'Insérer un paragraphe' },
  { within: 'button, div', english: /^Drag to move$/, french: 'Faire glisser pour déplacer' },
  { within: 'section', english: /^Notifications alt\+T$/, french: 'Messages (Alt + T)' },
]

/** The buttons of the text editor that show a drawing and have no name at all, by their key. */
export const BUTTONS: Readonly<Record<string, string>> = {
  bold: 'Gras', italic: 'Italique', link: 'Lien', orderedList: 'Liste numérotée', unorderedList: 'Liste à puces', blockquote: 'Citation',
}
