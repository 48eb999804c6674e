import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { CollectionSlug, PayloadRequest, TaskConfig, Where } from 'payload'
import { env } from '@/lib/env'
import { TASKS } from '@/lib/tasks/catalogue'
import { enumerate } from '@/lib/typography/enumerate'
import { pruneAuditLog } from '../audit/pruneAuditLog'

const DAY_MS = 86_400_000
/** Beyond the longest time during which one is not told of the same thing again. */
const KEEP_REMINDERS_DAYS = 90
const KEEP_BLANK_DAYS = 1
const SAME_MOMENT_MS = 1000

/** The moment before which things go; null when they are kept for ever. */
const before = (days: number, now: Date): string | null => (days === 0 ? null : new Date(now.getTime() - days * DAY_MS).toISOString())

/** Tasks done, or given up. */
async function oldTasks({ payload }: PayloadRequest, limit: string): Promise<number> {
  const { docs } = await payload.delete({
    collection: 'payload-jobs', depth: 0,
    where: { and: [{ updatedAt: { less_than: limit } }, { or: [{ completedAt: { exists: true } }, { hasError: { equals: true } }] }] },
  })
  return docs.length
}

async function oldMails(limit: string): Promise<number> {
  const names = (await readdir(env.outboxDir).catch(() => [])).filter((name) => name.endsWith('.eml'))
  const old = await Promise.all(names.map(async (name) => (await stat(join(env.outboxDir, name))).mtime.toISOString() < limit))
  const gone = names.filter((_, index) => old[index])
  await Promise.all(gone.map((name) => rm(join(env.outboxDir, name), { force: true })))
  return gone.length
}

/** Payload makes a draft as soon as « Créer » is opened: those in which nothing was ever typed. */
async function blankDrafts(req: PayloadRequest, limit: string): Promise<number> {
  const { payload } = req
  let gone = 0
  for (const { config } of Object.values(payload.collections)) {
    if (!config.versions?.drafts) continue
    const collection = config.slug as CollectionSlug
    const where: Where = { _status: { equals: 'draft' }, title: { exists: false }, createdAt: { less_than: limit } }
    const { docs } = await payload.find({ collection, where, pagination: false, depth: 0, select: { createdAt: true, updatedAt: true }, req })
    for (const { id, createdAt, updatedAt } of docs as { id: string; createdAt: string; updatedAt: string }[]) {
      if (Date.parse(updatedAt) - Date.parse(createdAt) > SAME_MOMENT_MS) continue
      await payload.delete({ collection, id, depth: 0 })
      gone += 1
    }
  }
  return gone
}

/** One by one: a document that a published page still uses is refused, and stays. */
async function oldTrash(req: PayloadRequest, limit: string): Promise<number> {
  const { payload } = req
  let gone = 0
  for (const { config } of Object.values(payload.collections)) {
    if (!config.trash) continue
    const collection = config.slug as CollectionSlug
    const { docs } = await payload.find({ collection, trash: true, where: { deletedAt: { less_than: limit } }, pagination: false, depth: 0, select: {}, req })
    for (const { id } of docs) {
      const wentAway = await payload.delete({ collection, id, trash: true, depth: 0 }).then(() => true, (error: Error) => {
        payload.logger.warn(`Ménage : une fiche de la corbeille (${collection}, ${id}) reste : ${error.message}`)
        return false
      })
      if (wentAway) gone += 1
    }
  }
  return gone
}

const counted = (number: number, one: string, several: string): string[] => (number === 0 ? [] : [`${number} ${number === 1 ? one : several}`])

/** Every night: what is past the time it is kept. Versions are bounded by document (collections/publicCollection.ts). */
export const cleanUp: TaskConfig<'cleanUp'> = {
  slug: 'cleanUp',
  label: TASKS.cleanUp.label,
  schedule: [{ cron: TASKS.cleanUp.cron!, queue: 'default' }],
  retries: { attempts: 2, backoff: { type: 'fixed', delay: 600_000 } },
  outputSchema: [{ name: 'summary', type: 'text' }],
  handler: async ({ req }) => {
    const now = new Date()
    const within = (days: number, work: (limit: string) => Promise<number>) => {
      const limit = before(days, now)
      return limit ? work(limit) : 0
    }
    const tasks = await within(env.KEEP_JOBS_DAYS, (limit) => oldTasks(req, limit))
    const mails = await within(env.KEEP_OUTBOX_DAYS, oldMails)
    const audit = await pruneAuditLog(req.payload)
    const trash = await within(env.KEEP_TRASH_DAYS, (limit) => oldTrash(req, limit))
    const blank = await within(KEEP_BLANK_DAYS, (limit) => blankDrafts(req, limit))
    await req.payload.delete({ collection: 'reminders', where: { toldAt: { less_than: before(KEEP_REMINDERS_DAYS, now)! } }, depth: 0 })
    const gone = [
      ...counted(tasks, 'ancienne tâche', 'anciennes tâches'),
      ...counted(mails, 'courriel gardé', 'courriels gardés'),
      ...counted(audit, 'ligne du journal', 'lignes du journal'),
      ...counted(blank, 'brouillon resté vide', 'brouillons restés vides'),
      ...counted(trash, 'fiche de la corbeille', 'fiches de la corbeille'),
    ]
    return { output: { summary: gone.length === 0 ? 'Rien à supprimer.' : `Supprimé : ${enumerate(gone)}.` } }
  },
}
