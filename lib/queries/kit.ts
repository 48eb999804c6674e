import { permanentTag, referrersTag } from '@/lib/freshness'
import { KIT_COLLECTIONS, type KitCollection, type KitRecord } from '@/lib/kit/KitRecord'
import { PUBLIC_ID_PATTERN } from '@/lib/permalinks'
import { answerAt } from './addressBook'
import { query } from './query'
import type { Reader } from './reader'

/** What a card shows beside the document itself. */
const BESIDE = {
  projects: async () => ({}),
  eras: async (from: Reader, era: string) => ({ milestones: await from.all('milestones', { where: { era: { equals: era } }, sort: ['dateEarliest', 'dateLatest', 'title'] }) }),
  milestones: async () => ({}),
  experiments: async () => ({}),
  territories: async (from: Reader, territory: string) => ({ experiments: await from.all('experiments', { where: { territory: { equals: territory } }, sort: ['datesEarliest', 'title'] }) }),
  partners: async (from: Reader, partner: string) => ({ supports: await from.all('supports', { where: { partner: { equals: partner } }, sort: ['periodEarliest', 'title'] }) }),
} satisfies Record<KitCollection, (from: Reader, id: string) => Promise<object>>

/** One collection after the other: a page asked for by many at once must not take every connection to the database. */
async function find(from: Reader, publicId: string): Promise<KitRecord | null> {
  for (const collection of KIT_COLLECTIONS) {
    const [document] = await from.all(collection, { where: { publicId: { equals: publicId } }, limit: 1 })
    if (document) return { collection, document, ...(await BESIDE[collection](from, document.id)) } as KitRecord
  }
  return null
}

/** The document that bears a permanent identifier, if visitors may see it and others may show it. */
export const getKitRecord = query('kit', async (from, publicId: string) => {
  const value = PUBLIC_ID_PATTERN.test(publicId) ? await find(from, publicId) : null
  return { value, tags: [permanentTag(publicId), ...(value ? [referrersTag(value.document.id)] : [])] }
})

/** The permanent identifier of the document whose page is, or was, at a path; null when nothing public answers there. */
export const getPublicIdAt = query('public id at', async (from, path: string) => {
  const { answer, tags } = await answerAt(from, path)
  const record = answer && answer.status !== 410 ? answer.record : null
  const [document] = record ? await from.all(record.collection, { where: { id: { equals: record.id } }, depth: 0, limit: 1 }) : []
  return { value: document?.publicId ?? null, tags }
})
