type Node = { type?: string; text?: string; children?: unknown }

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
const childrenOf = ({ children }: Node): Node[] => (Array.isArray(children) ? children.filter(isNode) : [])

/** Parts of a sentence: what they hold is not set apart from what surrounds them. */
const INLINE = new Set(['text', 'link', 'autolink', 'inlineBlock'])

/** Stands for a note until the space written before its mark, which no page shows, is taken away with it. */
const NOTE = '\0'

function textOf(node: Node): string {
  if (node.type === 'text') return node.text ?? ''
  if (node.type === 'inlineBlock') return NOTE
  const inside = childrenOf(node).map(textOf).join('')
  return INLINE.has(node.type ?? '') ? inside : `${inside}\n`
}

/** The words of a rich text (Lexical’s saved state) on one line, without its form, notes and pictures; '' for anything else. */
export function plainText(richText: unknown): string {
  const root = isNode(richText) && 'root' in richText ? richText.root : null
  return isNode(root) ? textOf(root).replace(/(?<! ) *\0/g, '').replace(/\s+/gu, ' ').trim() : ''
}
