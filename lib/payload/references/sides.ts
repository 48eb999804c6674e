import { NotFound, type CollectionSlug, type PayloadRequest } from 'payload'
import type { Row } from '@/lib/checks'
import { mentionedIds } from '@/lib/freshness'
import type { RecordCollection } from '@/lib/permalinks'
import { placesOf } from '@/lib/references/placesOf'
import type { Side } from '@/lib/references/refuseMerge'
import { sheetFor } from '../checks/sheets'
import { WITHOUT_JOINS } from '../withoutJoins'

/** A record as staff last left it and as it is public, with what it says of another. @throws {NotFound} */
async function sideOf(req: PayloadRequest, collection: RecordCollection, id: string, other: string): Promise<Side> {
  const one = { collection: collection as CollectionSlug, id, req, depth: 0, trash: true, disableErrors: true, overrideAccess: true, joins: WITHOUT_JOINS } as const
  const [stored, latest] = [await req.payload.findByID(one), await req.payload.findByID({ ...one, draft: true })] as unknown as (Row | null)[]
  if (!stored || !latest) throw new NotFound(req.t)
  const sheet = sheetFor(req.payload.collections[collection].config)
  const pointing = [latest, ...(stored._status === 'published' ? [stored] : [])].filter((row) => mentionedIds(row).includes(other))
  const labels = pointing.flatMap((row) => placesOf(sheet, row, other).map(({ label }) => label))
  return {
    title: String(latest.title || 'Sans titre'), row: latest, isInTrash: Boolean(stored.deletedAt),
    isPublic: stored._status === 'published' && !stored.deletedAt, pointsToOther: [...new Set(labels)],
  }
}

/** Two records of one collection, each as seen from the other. */
export const sidesOf = async (req: PayloadRequest, collection: RecordCollection, one: string, other: string): Promise<[Side, Side]> =>
  [await sideOf(req, collection, one, other), await sideOf(req, collection, other, one)]
