import type { Source } from '@/lib/payload-types'

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

type Node = { type?: string; fields?: { blockType?: string; source?: Citation; detail?: string | null }; children?: unknown[] }
type Cited = { source: Citation; detail?: string | null; at?: string }

function citationsIn(node: unknown): Cited[] {
  const { type, fields, children } = node as Node
  if (type === 'inlineBlock' && fields?.blockType === 'sourceNote') return [{ source: fields.source, detail: fields.detail }]
  return (children ?? []).flatMap(citationsIn)
}

function citations(citing: Citing | Place): Cited[] {
  if (!citing) return []
  if (Array.isArray(citing)) return citing.map((source) => ({ source }))
  if ('at' in citing) return citing.cites.flatMap(citations).map((cited) => ({ ...cited, at: citing.at }))
  return citationsIn(citing.root)
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
