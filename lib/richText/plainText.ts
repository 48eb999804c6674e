import { type AnyNode, childrenOf, lettersOf, rootOf, typeOf } from './tree'

/** Parts of a sentence: what they hold is not set apart from what surrounds them. */
const INLINE = new Set(['text', 'link', 'autolink', 'inlineBlock'])

/** Stands for a note until the space written before its mark, which no page shows, is taken away with it. */
const NOTE = '\0'

function textOf(node: AnyNode): string {
  const type = typeOf(node)
  if (type === 'text') return lettersOf(node)
  if (type === 'inlineBlock') return NOTE
  const inside = childrenOf(node).map(textOf).join('')
  return INLINE.has(type) ? inside : `${inside}\n`
}

/** The words of a rich text (Lexical’s saved state) on one line, without its form, notes and pictures; '' for anything else. */
export function plainText(richText: unknown): string {
  const root = rootOf(richText)
  return root ? textOf(root).replace(/(?<! ) *\0/g, '').replace(/\s+/gu, ' ').trim() : ''
}
