import type { Fault } from './faults'
import { LIMITS } from './limits'
import { BAD_LINK, type Holds, type Kind, kinds, type Place } from './nodeSchemas'
import { wordsOf } from './words'

/** A node of Lexical’s saved state that is in the closed list. */
export type RichTextNode = { type: string; children?: RichTextNode[]; [property: string]: unknown }
export type RichText = { root: RichTextNode & { children: RichTextNode[] } }
export type Reading = { /** What can be kept; null when there is nothing. */ value: RichText | null; faults: Fault[] }

type Raw = Record<string, unknown>
type Context = { list: ReadonlyMap<string, Kind>; faults: Fault[] }

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value)
const ROOT = { type: 'root', format: '', indent: 0, version: 1, direction: null }
const PLAIN = { format: '', indent: 0, version: 1, direction: null }

const text = (words: string): RichTextNode => ({ type: 'text', text: words, detail: 0, format: 0, mode: 'normal', style: '', version: 1 })
const paragraph = (children: RichTextNode[]): RichTextNode => ({ type: 'paragraph', ...PLAIN, children })
const item = (children: RichTextNode[], value: number): RichTextNode => ({ type: 'listitem', ...PLAIN, value, children })
const list = (children: RichTextNode[]): RichTextNode => ({ type: 'list', ...PLAIN, listType: 'bullet', tag: 'ul', start: 1, children })
const linebreak = (): RichTextNode => ({ type: 'linebreak', version: 1 })

function childrenOf(raw: Raw, name: string, { faults }: Context): unknown[] {
  const { children } = raw
  if (Array.isArray(children)) return children
  if (children !== undefined && children !== null) faults.push({ kind: 'damaged', name })
  return typeof children === 'string' ? [children] : []
}

/** One node of the closed list, or what can be kept of another: its words. The depth is that of the node. */
function readNode(raw: unknown, holder: string, depth: number, context: Context): RichTextNode[] {
  if (!isRaw(raw)) {
    context.faults.push({ kind: 'damaged', name: holder })
    return typeof raw === 'string' && raw !== '' ? [text(raw)] : []
  }
  const name = typeof raw.type === 'string' ? raw.type : ''
  const kind = context.list.get(name)
  const read = kind?.schema.safeParse(raw)
  if (depth > LIMITS.depth) {
    context.faults.push({ kind: 'damaged', name })
    const words = wordsOf(raw)
    return words ? [text(words)] : []
  }
  const inside = () => childrenOf(raw, name, context).flatMap((child) => readNode(child, name, depth + 1, context))
  if (kind && read?.success) return [kind.holds ? { ...(read.data as RichTextNode), children: settle(inside(), kind.holds, name === 'listitem', context.list) } : read.data as RichTextNode]
  context.faults.push(read?.error?.issues.some(({ message }) => message === BAD_LINK) ? { kind: 'link', words: wordsOf(raw) } : { kind: kind ? 'damaged' : 'unknown', name })
  if (typeof raw.text === 'string' && !kind && raw.text !== '') return [text(raw.text), ...inside()]
  return inside()
}

/** Neighbours that a condition takes together. */
function runs(nodes: RichTextNode[], together: (node: RichTextNode) => boolean): RichTextNode[][] {
  const found: RichTextNode[][] = []
  for (const node of nodes) {
    const last = found.at(-1)
    if (last?.[0] && together(node) && together(last[0])) last.push(node)
    else found.push([node])
  }
  return found
}

/** Puts nodes where the editor would have put them: nothing is lost, sentences in a list become items, and so on. */
function settle(nodes: RichTextNode[], holds: Holds, isItem: boolean, known: Context['list']): RichTextNode[] {
  const placeOf = (node: RichTextNode): Place => known.get(node.type)!.place
  const isInline = (node: RichTextNode) => placeOf(node) === 'inline'
  if (holds === 'inline') {
    return nodes.flatMap((node, index) => {
      const place = placeOf(node)
      if (place === 'inline' || place === 'anywhere' || (isItem && node.type === 'list')) return [node]
      const words = settle(node.children ?? [], 'inline', isItem, known)
      return index > 0 && words.length > 0 ? [linebreak(), ...words] : words
    })
  }
  if (holds === 'items') {
    return runs(nodes, isInline).map((run, index) => (run[0] && placeOf(run[0]) === 'item' ? run[0] : item(settle(run, 'inline', true, known), index + 1)))
  }
  return runs(nodes, isInline).flatMap((run) => (run[0] && isInline(run[0]) ? [paragraph(run)] : run))
    .map((node) => (placeOf(node) === 'item' ? list([node]) : node))
}

/**
 * Reads what is stored, or about to be, as rich text, whatever it is: never throws, and what it gives holds nothing but what
 * the editor knows. A writer refuses when there are faults; a reader goes on with what can be kept.
 * @param records whether documents may stand where their identifiers do (after Payload has put them there)
 */
export function readRichText(value: unknown, { records = false } = {}): Reading {
  if (value === null || value === undefined) return { value: null, faults: [] }
  const context: Context = { list: kinds(records), faults: [] }
  const root = isRaw(value) ? value.root : undefined
  if (!isRaw(root) || root.type !== 'root') {
    context.faults.push({ kind: 'unreadable' })
    if (!isRaw(root)) return { value: typeof value === 'string' && value !== '' ? { root: { ...ROOT, children: [paragraph([text(value)])] } } : null, faults: context.faults }
  }
  const children = settle(childrenOf(root, 'root', context).flatMap((child) => readNode(child, 'root', 1, context)), 'blocks', false, context.list)
  if (children.length === 0) return { value: null, faults: context.faults }
  const direction = root.direction === 'ltr' || root.direction === 'rtl' ? root.direction : null
  return { value: { root: { ...ROOT, direction, children } }, faults: context.faults }
}
