import type { CollectionSlug, GlobalSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { Row } from '@/lib/checks'
import { mentionedIds } from '@/lib/freshness'
import { placesOf } from '@/lib/references/placesOf'
import { sheetFor } from '../checks/sheets'
import { WITHOUT_JOINS } from '../withoutJoins'
import { findMentions } from './mentions'

/** One document that points to a record: what visitors read of it, what its draft says, or both. */
export type Reference = {
  place: 'collections' | 'globals'
  slug: string
  id: string
  /** What it is, in French: « Jalon ». */
  kind: string
  title: string
  /** The public row, when it is the one that points; null otherwise. */
  published: Row | null
  /** The latest draft, when it points. */
  draft: Row | null
  isInTrash: boolean
  /** Where in its form, as far as the form shows it. */
  fields: { path: string; label: string }[]
}

const textOf = (label: unknown, otherwise: string): string => (typeof label === 'string' ? label : otherwise)

async function rowsOf(req: PayloadRequest, collection: CollectionSlug, ids: string[], draft: boolean): Promise<Map<string, Row>> {
  const { docs } = await req.payload.find({
    collection, req, draft, where: { id: { in: ids } }, depth: 0, pagination: false, trash: true, overrideAccess: true, joins: WITHOUT_JOINS,
  })
  return new Map((docs as unknown as Row[]).map((row) => [String(row.id), row]))
}

function referenceOf(config: SanitizedCollectionConfig, target: string, row: Row, latest: Row): Reference | null {
  const points = (one: Row) => mentionedIds(one).includes(target)
  const hasDrafts = Boolean(config.versions?.drafts)
  const isPublic = !hasDrafts || row._status === 'published'
  const published = isPublic && points(row) ? row : null
  const draft = hasDrafts && latest._status === 'draft' && points(latest) ? latest : null
  if (!published && !draft) return null
  const shown = draft ?? published ?? row
  return {
    place: 'collections', slug: config.slug, id: String(row.id), published, draft, isInTrash: Boolean(row.deletedAt),
    kind: textOf(config.labels?.singular, config.slug),
    title: String(shown[config.admin.useAsTitle ?? 'title'] || 'Sans titre'),
    fields: placesOf(sheetFor(config), shown, target),
  }
}

async function inCollection(req: PayloadRequest, slug: string, ids: string[], target: string): Promise<Reference[]> {
  const { config } = req.payload.collections[slug as CollectionSlug]
  const [rows, latest] = [await rowsOf(req, config.slug as CollectionSlug, ids, false), await rowsOf(req, config.slug as CollectionSlug, ids, true)]
  return [...rows].flatMap(([id, row]) => {
    // The record's own addresses are part of it.
    if (row.document === target) return []
    return referenceOf(config, target, row, latest.get(id) ?? row) ?? []
  })
}

async function inGlobal(req: PayloadRequest, slug: string, target: string): Promise<Reference> {
  const config = req.payload.config.globals.find((one) => one.slug === slug)!
  const row = (await req.payload.findGlobal({ slug: slug as GlobalSlug, req, depth: 0, overrideAccess: true })) as unknown as Row
  const label = textOf(config.label, slug)
  return { place: 'globals', slug, id: '', kind: 'Réglage', title: label, published: row, draft: null, isInTrash: false, fields: placesOf(sheetFor(config), row, target) }
}

/** Every document and setting that points to a record, public or draft, in the trash too; not the record itself. */
export async function referencesTo(req: PayloadRequest, id: string): Promise<Reference[]> {
  const ids = new Map<string, string[]>()
  for (const { slug, id: found } of await findMentions(req, id)) ids.set(slug, [...(ids.get(slug) ?? []), found])
  const isGlobal = (slug: string) => req.payload.config.globals.some((one) => one.slug === slug)
  const found: Reference[] = []
  for (const [slug, some] of ids) found.push(...(isGlobal(slug) ? [await inGlobal(req, slug, id)] : await inCollection(req, slug, some, id)))
  return found
}
