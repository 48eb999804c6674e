/** How much one text may hold. A page of print has about 3,000 signs; the longest text of the site, 20,000. */
export const LIMITS = {
  /** Nodes inside one another; a list in a list takes two. */
  depth: 40,
  nodes: 20_000,
  /** Signs in the whole text. */
  length: 300_000,
  /** Signs in a row without a space: the longest address that browsers share is 2,000. */
  word: 2000,
} as const

export type Measures = { depth: number; nodes: number; length: number; /** The longest run without a space. */ word: string }

/** The longest run of signs without a space, in one pass. */
function longestWord(text: string): string {
  let [start, from, to] = [0, 0, 0]
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && text.charCodeAt(at) > 32 && text[at] !== '\u00A0') continue
    if (at - start > to - from) [from, to] = [start, at]
    start = at + 1
  }
  return text.slice(from, to)
}

/** Measures any stored value without ever calling itself, so that no depth ends the stack. */
export function measure(root: unknown): Measures {
  const found: Measures = { depth: 0, nodes: 0, length: 0, word: '' }
  const waiting: { node: unknown; depth: number }[] = [{ node: root, depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next
    if (typeof node !== 'object' || node === null) continue
    found.nodes += 1
    found.depth = Math.max(found.depth, depth)
    const { text, children } = node as { text?: unknown; children?: unknown }
    if (typeof text === 'string') {
      found.length += text.length
      const word = text.length > found.word.length ? longestWord(text) : ''
      if (word.length > found.word.length) found.word = word
    }
    if (Array.isArray(children)) for (const child of children) waiting.push({ node: child, depth: depth + 1 })
  }
  return found
}
