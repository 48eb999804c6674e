import type { Place, Subject } from './types'

type Node = { type?: string; tag?: string; text?: string; children?: unknown[]; fields?: Record<string, unknown> }

/** Stands for what has no words: a note, a picture. */
export const GAP = '\uFFFC'

/** Words that are read in one go: a line of a field, a paragraph, a heading… */
export type Passage = { place: Place; type: string; tag?: string; text: string }
export type Link = { place: Place; text: string; url?: string; isInternal: boolean; /** The page of this site that it leads to. */ page?: unknown }
/** A note of source: what it points to, and the words of its passage that come before it. */
export type Note = { place: Place; source: unknown; before: string }

const BLOCKS = new Set(['paragraph', 'heading', 'listitem', 'quote'])
const childrenOf = (node: unknown): unknown[] => (node as Node | undefined)?.children ?? []

function wordsOf(node: unknown): string {
  const { type, text } = node as Node
  if (type === 'text') return text ?? ''
  if (type === 'linebreak' || type === 'tab') return '\n'
  if (type === 'list') return ''
  return type === 'inlineBlock' || type === 'upload' ? GAP : childrenOf(node).map(wordsOf).join('')
}

const rootOf = (place: Place): unknown => (place.value as { root?: unknown } | null | undefined)?.root

function blocksIn(node: unknown, place: Place): Passage[] {
  const { type = '', tag } = (node ?? {}) as Node
  const inside = childrenOf(node).flatMap((child) => blocksIn(child, place))
  return BLOCKS.has(type) ? [{ place, type, tag, text: wordsOf(node) }, ...inside] : inside
}

function linksIn(node: unknown, place: Place): Link[] {
  const { type, fields } = (node ?? {}) as Node
  if (type !== 'link' && type !== 'autolink') return childrenOf(node).flatMap((child) => linksIn(child, place))
  const isInternal = fields?.linkType === 'internal'
  if (isInternal) return [{ place, text: wordsOf(node), isInternal, page: (fields?.doc as { value?: unknown } | null | undefined)?.value }]
  return [{ place, text: wordsOf(node), isInternal, url: String(fields?.url ?? '') }]
}

/** What a passage is made of, in order, links opened. */
const leavesOf = (node: unknown): Node[] => childrenOf(node).flatMap((child) => {
  const leaf = child as Node
  return leaf.type === 'list' ? [] : leaf.children ? leavesOf(leaf) : [leaf]
})

function notesIn(node: unknown, place: Place): Note[] {
  const inside = childrenOf(node).flatMap((child) => notesIn(child, place))
  if (!BLOCKS.has((node as Node | undefined)?.type ?? '')) return inside
  const leaves = leavesOf(node)
  const here = leaves.flatMap(({ type, fields }, index) => (type === 'inlineBlock' && fields?.blockType === 'sourceNote'
    ? [{ place, source: fields.source, before: leaves.slice(0, index).map(wordsOf).join('').replaceAll(GAP, '') }]
    : []))
  return [...here, ...inside]
}

/** All that people read in the document, passage by passage. */
export const passagesOf = ({ places }: Subject): Passage[] => places.flatMap((place) => {
  if (place.holds === 'richText') return blocksIn(rootOf(place), place)
  if (place.holds !== 'text' || typeof place.value !== 'string') return []
  return place.value.split('\n').map((text) => ({ place, type: 'line', text }))
})

const inRichTexts = <Found>(find: (root: unknown, place: Place) => Found[]) => ({ places }: Subject): Found[] =>
  places.flatMap((place) => (place.holds === 'richText' ? find(rootOf(place), place) : []))

/** The links inside the document’s rich texts. */
export const linksOf = inRichTexts(linksIn)

/** The notes of source inside the document’s rich texts. */
export const notesOf = inRichTexts(notesIn)
