import { createHash } from 'node:crypto'
import type { Text } from './define'

/** A node of Lexical's saved state (Payload's editor; see collections/fields/richTextField.ts for what it accepts). */
export type Node = { type: string; version: number; children?: Node[]; [property: string]: unknown }

/** Gives the identifier of the source a note cites. */
export type FindSource = (key: string) => string

const BOLD = 1
const ITALIC = 2
const MARKS = /\*\*(?<bold>.+?)\*\*|\*(?:(?<lang>[a-z]{2}):)?(?<italic>[^*]+)\*|\[\^(?<note>[a-z0-9-]+)\]|\[(?<label>[^\]]+)\]\((?<url>https?:\/\/[^)\s]+)\)/g
const NOTES = /\[\^([a-z0-9-]+)\]/g

const element = (type: string, children: Node[], more: object = {}): Node => ({
  type, version: 1, direction: 'ltr', format: '', indent: 0, children, ...more,
})
const words = (text: string, format: number, lang?: string): Node => ({
  type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '', ...(lang ? { $: { lang } } : {}),
})

/** Identifiers inside a text are made from their place, so that writing the same text twice gives the same state. */
const idAt = (place: string) => createHash('sha256').update(place).digest('hex').slice(0, 24)

function inline(text: string, find: FindSource, place: string, format = 0, spoken?: string): Node[] {
  const nodes: Node[] = []
  let end = 0
  for (const match of text.matchAll(MARKS)) {
    const { bold, italic, lang, note, label, url } = match.groups ?? {}
    const here = `${place}.${match.index}`
    if (match.index > end) nodes.push(words(text.slice(end, match.index), format, spoken))
    end = match.index + match[0].length
    if (bold) nodes.push(...inline(bold, find, here, format | BOLD))
    if (italic) nodes.push(...inline(italic, find, here, format | ITALIC, lang))
    if (note) nodes.push({ type: 'inlineBlock', version: 1, fields: { blockType: 'sourceNote', id: idAt(`${here} ${note}`), source: find(note) } })
    if (label && url) {
      const fields = { linkType: 'custom', url, newTab: false }
      nodes.push(element('link', inline(label, find, here, format), { id: idAt(`${here} ${url}`), version: 3, fields }))
    }
  }
  if (end < text.length) nodes.push(words(text.slice(end), format, spoken))
  return nodes
}

function block(written: string, find: FindSource, place: string): Node {
  const [, mark, text = ''] = /^(### |- |> )?(.*)$/s.exec(written) ?? []
  const children = inline(text, find, place)
  if (mark === '### ') return element('heading', children, { tag: 'h3' })
  if (mark === '> ') return element('quote', children)
  if (mark === '- ') return element('listitem', children, { value: 1 })
  return element('paragraph', children, { textFormat: 0, textStyle: '' })
}

/** Neighbouring list items become one list, numbered from 1. */
function gatherItems(blocks: Node[]): Node[] {
  const gathered: Node[] = []
  for (const node of blocks) {
    const last = gathered.at(-1)
    if (node.type !== 'listitem') gathered.push(node)
    else if (last?.type === 'list') last.children?.push({ ...node, value: last.children.length + 1 })
    else gathered.push(element('list', [node], { listType: 'bullet', tag: 'ul', start: 1 }))
  }
  return gathered
}

/** The saved state of Payload's editor for a text written in `content/` (notation: see `text` in define.ts). */
export function toRichText({ text }: Text, find: FindSource): { root: Node } {
  const blocks = text.map((written, index) => block(written, find, String(index)))
  return { root: element('root', gatherItems(blocks)) }
}

/** The keys of the sources cited by the notes of a text. */
export const notesIn = ({ text }: Text): string[] => text.flatMap((written) => [...written.matchAll(NOTES)].map((match) => match[1] ?? ''))
