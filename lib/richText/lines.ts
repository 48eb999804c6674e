import { BOLD, ITALIC } from './grammar'
import { readRichText } from './readRichText'
import { type AnyNode, childrenOf, fieldsOf, lettersOf, typeOf } from './tree'

/** A document that a text points to. */
export type About = { collection: string; id: string }
/** Some words, or what stands for a note, a picture, the address of a link. */
export type Piece = { text: string; isBold?: boolean; isItalic?: boolean; /** Its name comes after the words, once it is known. */ about?: About }
/** What is read in one go, with what it is: « Intertitre », « • », … */
export type Line = { mark: string; pieces: Piece[] }

const idOf = (pointer: unknown): string => (typeof pointer === 'object' && pointer !== null ? String((pointer as { id?: unknown }).id ?? '') : String(pointer ?? ''))

function linkPieces(node: AnyNode): Piece[] {
  const { linkType, url, doc } = fieldsOf(node)
  const { relationTo, value } = (doc ?? {}) as { relationTo?: unknown; value?: unknown }
  const leads = linkType === 'internal' ? { text: ' → ', about: { collection: String(relationTo ?? ''), id: idOf(value) } } : { text: ` → ${String(url ?? '')}` }
  return [...childrenOf(node).flatMap(piecesOf), leads]
}

function piecesOf(node: AnyNode): Piece[] {
  switch (typeOf(node)) {
    case 'text': {
      const format = Number(node.format ?? 0)
      return [{ text: lettersOf(node), ...(format & BOLD ? { isBold: true } : {}), ...(format & ITALIC ? { isItalic: true } : {}) }]
    }
    case 'linebreak': return [{ text: '\n' }]
    case 'tab': return [{ text: ' ' }]
    case 'link': case 'autolink': return linkPieces(node)
    case 'upload': return [{ text: 'Image : ', about: { collection: 'media', id: idOf(node.value) } }]
    case 'inlineBlock': {
      const { source, detail } = fieldsOf(node)
      const note: Piece = { text: 'Note : ', about: { collection: 'sources', id: idOf(source) } }
      return typeof detail === 'string' && detail ? [note, { text: `, ${detail}` }] : [note]
    }
    default: return []
  }
}

const MARKS: Record<string, (node: AnyNode) => string> = {
  heading: ({ tag }) => (tag === 'h4' ? 'Petit intertitre' : 'Intertitre'),
  quote: () => 'Citation',
}

function linesOf(node: AnyNode, mark: string): Line[] {
  const type = typeOf(node)
  if (type === 'list') return childrenOf(node).flatMap((item, index) => linesOf(item, node.tag === 'ol' ? `${index + 1}.` : '•'))
  if (type === 'upload') return [{ mark: '', pieces: piecesOf(node) }]
  const pieces = childrenOf(node).flatMap(piecesOf)
  const own = Object.hasOwn(MARKS, type) ? MARKS[type]!(node) : mark
  return [...(pieces.length > 0 ? [{ mark: own, pieces }] : []), ...childrenOf(node).filter((child) => typeOf(child) === 'list').flatMap((list) => linesOf(list, ''))]
}

/** A rich text line by line, as people read it; nothing for anything else. */
export const textLines = (richText: unknown): Line[] => {
  const { value } = readRichText(richText, { records: true })
  return value ? childrenOf(value.root).flatMap((block) => linesOf(block, '')) : []
}
