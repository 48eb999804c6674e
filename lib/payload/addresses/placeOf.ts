import { documentTag, mentionedIds, referrersTag } from '@/lib/freshness'
import { anchorOf, hasPage, momentPath, pagePath, RECORD_COLLECTIONS, type RecordCollection, type RecordRef } from '@/lib/permalinks'
import type { Reader } from '../reader'

type Addressed = { slug?: string | null; publicId?: string | null }

/** A relation of a record read with depth 0. */
type Relation = string | { id: string } | null | undefined
const idOf = (relation: Relation): string | null => (typeof relation === 'object' ? (relation?.id ?? null) : (relation ?? null))

const refTo = (collection: RecordCollection, relation: Relation): RecordRef | null => {
  const id = idOf(relation)
  return id ? { collection, id } : null
}

/** What has a list of sources, in the order in which to look. */
const LISTING = ['milestones', 'projects', 'experiments', 'partners', 'cohorts', 'supports'] as const

/** Told of every document and list of referrers that an answer depends on. */
export type Remember = (tag: string) => void

/** The first public record that cites a source in its list, else in its text. */
async function citing(from: Reader, source: string): Promise<RecordRef | null> {
  for (const collection of LISTING) {
    const [found] = await from.all(collection, { where: { sources: { in: [source] } }, depth: 0, limit: 1 })
    if (found) return { collection, id: found.id }
  }
  for (const collection of RECORD_COLLECTIONS) {
    const found = (await from.all(collection, { depth: 0 })).find(({ id, ...told }) => id !== source && mentionedIds(told).includes(source))
    if (found) return { collection, id: found.id }
  }
  return null
}

/** What a record without a page is read inside of, and the list to fall back on. */
async function holderOf(from: Reader, { collection, id }: RecordRef, found: object): Promise<[RecordRef | null, string]> {
  const { programme, partner } = found as { programme?: Relation; partner?: Relation }
  if (collection === 'sources') return [await citing(from, id), '/histoire']
  return collection === 'cohorts' ? [refTo('projects', programme), '/projets'] : [refTo('partners', partner), '/partenaires']
}

/**
 * Where a record is read: its page, or the page that holds it, at the record's own anchor. One that no page shows leads
 * to the list it would be found in.
 * @returns null when it is not public
 */
export async function placeOf(from: Reader, record: RecordRef, remember: Remember): Promise<string | null> {
  const { collection, id } = record
  remember(documentTag(id))
  const [found] = await from.all(collection, { where: { id: { equals: id } }, depth: 0, limit: 1 })
  if (!found) return null
  const document = found as Addressed
  if (hasPage(collection)) return document.slug ? pagePath(collection, document.slug) : null
  if (collection === 'milestones') return momentPath(document)
  if (collection === 'sources') remember(referrersTag(id))
  const [holder, list] = await holderOf(from, record, found)
  const place = holder && (await placeOf(from, holder, remember))
  // A source stands in the notes of what cites it, which have no anchor that lasts.
  return place ? (collection === 'sources' ? place : `${place}#${anchorOf(document)}`) : list
}
