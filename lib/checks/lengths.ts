import { DEEPEST, walk } from './passages'

const number = new Intl.NumberFormat('fr-FR')
/** A paragraph of one letter costs as much as one of a hundred. */
const MOST_NODES = 20_000

/** « 300 signes au plus, il y en a 412. » */
export const lengthSentence = (length: number, longest: number): string =>
  `Trop long : ${number.format(longest)} signes au plus, il y en a ${number.format(length)}. Raccourcissez.`

function sizeOf(root: unknown): { letters: number; nodes: number; depth: number } {
  const size = { letters: 0, nodes: 0, depth: 0 }
  walk(root, ({ text, fields }, depth) => {
    size.letters += (typeof text === 'string' ? text.length : 0) + (typeof fields?.url === 'string' ? fields.url.length : 0)
    size.nodes += 1
    size.depth = Math.max(size.depth, depth)
    return size.nodes <= MOST_NODES
  })
  return size
}

/** What is wrong with the length of a text, plain or rich, as a French sentence; null when it can be kept and read. */
export function lengthFault(value: unknown, longest: number): string | null {
  if (typeof value === 'string') return value.length > longest ? lengthSentence(value.length, longest) : null
  if (typeof value !== 'object' || value === null || !('root' in value)) return null
  const { letters, nodes, depth } = sizeOf(value.root)
  if (depth >= DEEPEST) return 'Ce texte a trop de listes les unes dans les autres. Remontez-en quelques-unes d’un cran.'
  if (nodes > MOST_NODES) return 'Ce texte a trop de paragraphes pour une seule page. Coupez-le en plusieurs pages.'
  return letters > longest ? `${lengthSentence(letters, longest).replace('Raccourcissez.', 'Coupez-le en plusieurs pages.')}` : null
}
