import { LIMITS, type Measures } from './limits'

/** What is wrong with a stored text. `name`: the kind of node, `words`: what people see of it. */
export type Fault =
  | { kind: 'unreadable' }
  | { kind: 'unknown' | 'damaged'; name: string }
  | { kind: 'link'; words: string }

/** A name that someone may have made up: short, and only of letters. */
const nameOf = (name: string): string => (/^[\w-]{1,30}$/.test(name) ? ` (« ${name} »)` : '')
const cut = (words: string, longest: number): string => (words.length > longest ? `${words.slice(0, longest).replace(/\p{Surrogate}/gu, '')}…` : words)
const number = new Intl.NumberFormat('fr-FR')

/** The same for people: what is wrong, and what to do. */
export function sentenceOf(fault: Fault): string {
  switch (fault.kind) {
    case 'unreadable': return 'Ce texte n’a pas la forme que l’éditeur sait lire : rien n’a été enregistré. Rechargez la page, puis recommencez.'
    case 'unknown': return `Ce texte contient un élément que le site ne connaît pas${nameOf(fault.name)} : rien n’a été enregistré. Retirez-le, ou collez-le comme texte simple (Ctrl + Maj + V).`
    case 'damaged': return `Une partie de ce texte est abîmée${nameOf(fault.name)} : rien n’a été enregistré. Retirez-la, puis écrivez-la de nouveau.`
    case 'link': return `Lien « ${cut(fault.words.trim(), 60)} ». Le site n’accepte pas cette adresse : mettez-en une qui commence par https://, ou enlevez le lien.`
  }
}

/** What is too much in a text, for people; null when nothing is. */
export function excessOf({ depth, nodes, length, word }: Measures): string | null {
  if (depth > LIMITS.depth) return 'Des listes sont mises les unes dans les autres trop de fois (une vingtaine au plus) : rien n’a été enregistré. Remontez-en quelques-unes avec Maj + Tab.'
  if (word.length > LIMITS.word) return `Ce texte contient ${number.format(word.length)} signes sans aucun espace (« ${cut(word, 20)} ») : c’est sans doute une image ou un fichier collé. Retirez-les ; une image s’ajoute par « Insérer » puis « Image ».`
  if (length > LIMITS.length) return `Ce texte est trop long : ${number.format(length)} signes, ${number.format(LIMITS.length)} au plus. Partagez-le entre plusieurs fiches.`
  if (nodes > LIMITS.nodes) return `Ce texte a trop de morceaux : ${number.format(nodes)}, ${number.format(LIMITS.nodes)} au plus. Partagez-le entre plusieurs fiches.`
  return null
}
