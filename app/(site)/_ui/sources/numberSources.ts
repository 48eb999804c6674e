import type { Source } from '@/lib/payload-types'
import { type AnyNode, childrenOf, fieldsOf, rootOf, typeOf } from '@/lib/richText/tree'

/** A source as it is cited: populated or, when visitors may not see it, only its identifier. */
type Citation = string | Source | null | undefined
/** What cites sources: a relation field, or a rich text with notes inside. */
export type Citing = Citation[] | { root: { children: unknown[] } } | null | undefined
/** A part of the page that cites, by its anchor: on wide screens its notes stand beside it. */
export type Place = { at: string; cites: Citing[] }

export type SourceNote = {
  number: number
  source: Source
  details: string[]
  /** The anchor of the part that cites it first, when the page told. */
  at?: string
}

export type SourceNotes = {
  /** What the anchors of this list of notes start with, so that one page can hold several. */
  prefix: string
  all: SourceNote[]
  /** The note of a source, null when it was not numbered. */
  noteOf: (source: Citation) => SourceNote | null
}

type Cited = { source: Citation; detail?: string | null; at?: string }

function citationsIn(node: AnyNode): Cited[] {
  if (typeOf(node) !== 'inlineBlock') return childrenOf(node).flatMap(citationsIn)
  const { blockType, source, detail } = fieldsOf(node)
  return blockType === 'sourceNote' ? [{ source: source as Citation, detail: typeof detail === 'string' ? detail : null }] : []
}

function citations(citing: Citing | Place): Cited[] {
  if (!citing || typeof citing !== 'object') return []
  if (Array.isArray(citing)) return citing.map((source) => ({ source }))
  if ('cites' in citing && Array.isArray(citing.cites)) return citing.cites.flatMap(citations).map((cited) => ({ ...cited, at: citing.at }))
  const root = rootOf(citing)
  return root ? citationsIn(root) : []
}

const idOf = (source: Citation) => (typeof source === 'object' ? source?.id : source)

/**
 * Numbers sources from 1 in the order in which a page cites them; a source cited again keeps its number.
 * @param inOrder everything that cites, in the order of the page
 */
export function numberSources(prefix: string, ...inOrder: (Citing | Place)[]): SourceNotes {
  const notes = new Map<string, SourceNote>()
  for (const { source, detail, at } of inOrder.flatMap(citations)) {
    if (!source || typeof source !== 'object') continue
    const note = notes.get(source.id) ?? { number: notes.size + 1, source, details: [], at }
    if (detail && !note.details.includes(detail)) note.details.push(detail)
    notes.set(source.id, note)
  }
  return { prefix, all: [...notes.values()], noteOf: (source) => notes.get(idOf(source) ?? '') ?? null }
}

export const noteAnchor = ({ prefix }: SourceNotes, { number }: SourceNote): string => `${prefix}-source-${number}`
