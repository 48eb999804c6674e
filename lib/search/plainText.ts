type Node = { type?: string; text?: string; children?: unknown }

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
const childrenOf = ({ children }: Node): Node[] => (Array.isArray(children) ? children.filter(isNode) : [])

/** Parts of a sentence: what they hold is not set apart from what surrounds them. */
const INLINE = new Set(['text', 'link', 'autolink', 'inlineBlock'])

function textOf(node: Node): string {
  if (node.type === 'text') return node.text ?? ''
  const inside = childrenOf(node).map(textOf).join('')
  return INLINE.has(node.type ?? '') ? inside : `${inside}\n`
}

/** The words of a rich text of the editor, without its form: paragraphs, headings and list items follow each other. */
export function plainText(richText: unknown): string {
  const root = isNode(richText) && 'root' in richText ? richText.root : null
  return isNode(root) ? textOf(root).replace(/\s+/gu, ' ').trim() : ''
}
