import { type AnyNode, childrenOf, lettersOf, rootOf, typeOf } from './tree'

/** Notes and pictures have no words of their own. */
function wordsOf(node: AnyNode): string {
  if (typeOf(node) === 'linebreak') return ' '
  return lettersOf(node) || childrenOf(node).map(wordsOf).join('')
}

const END = /(?<=[.!?…])\s+(?=[\p{Lu}«])/u

/** The first sentence of a rich text, as plain words; null when it has none. */
export function firstSentence(text: unknown): string | null {
  const root = rootOf(text)
  const words = root && childrenOf(root).map((block) => wordsOf(block).replace(/\s+/g, ' ').trim()).find(Boolean)
  return words?.split(END)[0]?.replace(/\s+(?=[.,])/g, '') ?? null
}
