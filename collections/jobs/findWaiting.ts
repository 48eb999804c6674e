import type { CollectionSlug, PayloadRequest } from 'payload'
import { formatDay, formatMoment, parisDay } from '@/lib/dates'
import { env } from '@/lib/env'
import { WITHOUT_JOINS } from '@/lib/payload/withoutJoins'
import type { Thing } from '@/lib/reminders/plan'
import { verificationOf } from '@/lib/verification/verification'

const DAY_MS = 86_400_000

/** Pages that say when they were last read through. */
const VERIFIED = ['projects', 'experiments'] as const

/** A draft touched less than this ago is being written. */
const LEFT_DAYS = 14
/** How far ahead scheduled publications are told, so that none falls between two weekly mails. */
const AHEAD_DAYS = 8

const editPage = (collection: string, id: string) => `${env.siteUrl}/admin/collections/${collection}/${id}`

/** Published pages that nobody has checked for twelve months. One never checked counts from when it was written. */
async function toVerify(req: PayloadRequest, now: Date): Promise<Thing[]> {
  const lists = await Promise.all(VERIFIED.map(async (collection) => {
    const { docs } = await req.payload.find({
      collection, where: { _status: { equals: 'published' } }, pagination: false, depth: 0, joins: WITHOUT_JOINS, req,
    })
    return docs.filter(({ verifiedOn, createdAt }) => verificationOf(verifiedOn ?? createdAt, now) === 'old').map((page): Thing => ({
      kind: 'verify', key: page.id, title: page.title, href: editPage(collection, page.id), account: (page.responsible as string | null | undefined) ?? null,
      note: page.verifiedOn ? `vérifiée le ${formatDay(parisDay(page.verifiedOn))}` : 'jamais vérifiée',
    }))
  }))
  return lists.flat()
}

/** Changes that were neither published nor touched for two weeks. */
async function leftAsDrafts(req: PayloadRequest, now: Date): Promise<Thing[]> {
  const before = new Date(now.getTime() - LEFT_DAYS * DAY_MS).toISOString()
  const collections = Object.values(req.payload.collections).filter(({ config }) => config.versions?.drafts).map(({ config }) => config.slug as CollectionSlug)
  const lists = await Promise.all(collections.map(async (collection) => {
    const { docs } = await req.payload.find({
      collection, draft: true, pagination: false, depth: 0, joins: WITHOUT_JOINS, req,
      where: { and: [{ _status: { equals: 'draft' } }, { updatedAt: { less_than: before } }] },
    })
    return (docs as { id: string; title?: string | null; updatedAt: string; responsible?: string | null; createdBy?: string | null }[]).map((draft): Thing => ({
      kind: 'waiting', key: draft.id, title: draft.title || 'Sans titre', href: editPage(collection, draft.id), account: draft.responsible ?? draft.createdBy ?? null,
      note: `pas touché depuis le ${formatDay(parisDay(draft.updatedAt))}`,
    }))
  }))
  return lists.flat()
}

type Scheduled = { type?: 'publish' | 'unpublish'; doc?: { relationTo: CollectionSlug; value: string }; user?: { value?: string } }

/** What will be published or withdrawn by itself; told to whoever scheduled it. */
async function scheduled(req: PayloadRequest, now: Date): Promise<Thing[]> {
  const until = new Date(now.getTime() + AHEAD_DAYS * DAY_MS).toISOString()
  const { docs } = await req.payload.find({
    collection: 'payload-jobs', pagination: false, depth: 0, req,
    where: { and: [
      { taskSlug: { equals: 'schedulePublish' } }, { completedAt: { exists: false } },
      { waitUntil: { greater_than: now.toISOString() } }, { waitUntil: { less_than: until } },
    ] },
  })
  const things = await Promise.all(docs.map(async ({ id, input, waitUntil }): Promise<Thing[]> => {
    const { doc, type, user } = input as Scheduled
    if (!doc || !waitUntil) return []
    const found = await req.payload.findByID({ collection: doc.relationTo, id: doc.value, draft: true, depth: 0, disableErrors: true, joins: WITHOUT_JOINS, req })
    if (!found) return []
    const note = `${type === 'unpublish' ? 'ne sera plus publiée à partir du' : 'sera publiée le'} ${formatMoment(waitUntil)}`
    return [{ kind: 'scheduled', key: id, title: (found as { title?: string }).title || 'Sans titre', href: editPage(doc.relationTo, doc.value), note, account: user?.value ?? null }]
  }))
  return things.flat()
}

/** Everything that waits for someone. */
export async function findWaiting(req: PayloadRequest, now: Date): Promise<Thing[]> {
  return (await Promise.all([scheduled(req, now), leftAsDrafts(req, now), toVerify(req, now)])).flat()
}
