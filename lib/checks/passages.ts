import { LIMITS } from '@/lib/richText/limits'
import type { Place, Subject } from './types'

type Node = { type?: string; tag?: unknown; text?: unknown; children?: unknown; fields?: Record<string, unknown> }

/** Stands for what has no words: a note, a picture. */
export const GAP = '\uFFFC'

/** Nodes further inside than a text may have are not read: reading must end. */
const DEEPEST = LIMITS.depth

/** Words that are read in one go: a line of a field, a paragraph, a heading… */
export type Passage = { place: Place; type: string; tag?: string; text: string }
export type Link = { place: Place; text: string; url?: string; isInternal: boolean; /** The page of this site that it leads to. */ page?: unknown }
/** A note of source: what it points to, and the words of its passage just before it. */
export type Note = { place: Place; source: unknown; before: string }

const BLOCKS = new Set(['paragraph', 'heading', 'listitem', 'quote'])
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
const childrenOf = ({ children }: Node): Node[] => (Array.isArray(children) ? children.filter(isNode) : [])
const rootOf = (place: Place): unknown => (isNode(place.value) && 'root' in place.value ? place.value.root : null)

/** Every node of a text in order, with how deep it is; `enter` tells whether to go on inside it. */
function walk(root: unknown, enter: (node: Node, depth: number) => boolean | void, depth = 0): void {
  if (!isNode(root) || depth > DEEPEST || enter(root, depth) === false) return
  for (const child of childrenOf(root)) walk(child, enter, depth + 1)
}

/** The words of a node alone, without those of the lists inside it, which are passages of their own. */
function leafWords({ type, text }: Node): string {
  if (type === 'text') return typeof text === 'string' ? text : ''
  if (type === 'linebreak' || type === 'tab') return '\n'
  return type === 'inlineBlock' || type === 'upload' ? GAP : ''
}

function wordsOf(node: Node): string {
  const words: string[] = []
  walk(node, (one) => {
    words.push(leafWords(one))
    return one.type !== 'list'
  })
  return words.join('')
}

function blocksIn(root: unknown, place: Place): Passage[] {
  const passages: Passage[] = []
  walk(root, (node) => {
    if (BLOCKS.has(node.type ?? '')) passages.push({ place, type: node.type!, tag: typeof node.tag === 'string' ? node.tag : undefined, text: wordsOf(node) })
  })
  return passages
}

function linksIn(root: unknown, place: Place): Link[] {
  const links: Link[] = []
  walk(root, (node) => {
    const { type, fields } = node
    if (type !== 'link' && type !== 'autolink') return true
    const isInternal = fields?.linkType === 'internal'
    const to = isInternal ? { page: (fields?.doc as { value?: unknown } | null | undefined)?.value } : { url: typeof fields?.url === 'string' ? fields.url : '' }
    links.push({ place, text: wordsOf(node), isInternal, ...to })
    return false
  })
  return links
}

/** Enough to know the place of a note by. */
const BEFORE = 400

function notesIn(root: unknown, place: Place): Note[] {
  const notes: Note[] = []
  let before = ''
  walk(root, (node) => {
    if (BLOCKS.has(node.type ?? '')) before = ''
    if (node.type === 'inlineBlock' && node.fields?.blockType === 'sourceNote') notes.push({ place, source: node.fields.source, before })
    before = (before + leafWords(node).replaceAll(GAP, '')).slice(-BEFORE)
  })
  return notes
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
