type Raw = { text?: unknown; children?: unknown }

/** All the words under a node, whatever it is; never calls itself, so that no depth ends the stack. */
export function wordsOf(node: unknown): string {
  const words: string[] = []
  const waiting: unknown[] = [node]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next !== 'object' || next === null) continue
    const { text, children } = next as Raw
    if (typeof text === 'string') words.push(text)
    // Last first: the pile gives them back in their order.
    if (Array.isArray(children)) for (let at = children.length - 1; at >= 0; at -= 1) waiting.push(children[at])
  }
  return words.join('')
}
