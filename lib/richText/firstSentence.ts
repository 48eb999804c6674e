type Node = { type?: string; text?: string; children?: unknown[] }

/** Notes and pictures have no words of their own. */
function wordsOf(node: unknown): string {
  const { type, text, children } = node as Node
  if (type === 'linebreak') return ' '
  return text ?? (children ?? []).map(wordsOf).join('')
}

const END = /(?<=[.!?…])\s+(?=[\p{Lu}«])/u

/** The first sentence of a rich text, as plain words; null when it has none. */
export function firstSentence(text: { root: { children: unknown[] } } | null | undefined): string | null {
  const words = text?.root.children.map((block) => wordsOf(block).replace(/\s+/g, ' ').trim()).find(Boolean)
  return words?.split(END)[0]?.replace(/\s+(?=[.,])/g, '') ?? null
}
