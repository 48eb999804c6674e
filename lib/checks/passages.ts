import type { Place, Subject } from './types'

type Node = { type?: string; tag?: string; text?: string; children?: unknown[]; fields?: Record<string, unknown> }

/** Stands for what has no words: a note, a picture. */
export const GAP = '\uFFFC'

/** Words that are read in one go: a line of a field, a paragraph, a heading… */
export type Passage = { place: Place; type: string; tag?: string; text: string }
export type Link = { place: Place; text: string; url?: string; isInternal: boolean }

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
  return [{ place, text: wordsOf(node), isInternal, url: isInternal ? undefined : String(fields?.url ?? '') }]
}

/** All that people read in the document, passage by passage. */
export const passagesOf = ({ places }: Subject): Passage[] => places.flatMap((place) => {
  if (place.holds === 'richText') return blocksIn(rootOf(place), place)
  if (place.holds !== 'text' || typeof place.value !== 'string') return []
  return place.value.split('\n').map((text) => ({ place, type: 'line', text }))
})

/** The links inside the document’s rich texts. */
export const linksOf = ({ places }: Subject): Link[] => places.flatMap((place) => (place.holds === 'richText' ? linksIn(rootOf(place), place) : []))
