type Node = { type?: string; text?: string; children?: unknown[] }

/** What ends a line of its own: words on either side of it must not touch. */
const BLOCKS = new Set(['paragraph', 'heading', 'listitem', 'quote', 'linebreak', 'tab'])

function textOf(node: unknown): string {
  const { type, text, children } = node as Node
  if (type === 'text') return text ?? ''
  return (children ?? []).map(textOf).join('') + (BLOCKS.has(type ?? '') ? ' ' : '')
}

/** The words of a rich text (Lexical’s saved state), on one line, without its notes and pictures. */
export function plainText(richText: { root: { children: unknown[] } } | null | undefined): string {
  return (richText?.root.children ?? []).map(textOf).join('').replace(/\s+/g, ' ').trim()
}
