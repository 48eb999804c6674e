import type { CollectionSlug, Payload } from 'payload'
import { env } from '@/lib/env'
import type { PayloadJob } from '@/lib/payload-types'
import { WITHOUT_JOINS } from '@/lib/payload/withoutJoins'
import { TASKS, type TaskSlug } from '@/lib/tasks/catalogue'
import { failureReason } from '@/lib/tasks/reason'

type Failure = { id: string; at: string; reason: string; what: string | null; href: string | null; /** None once it is given up. */ nextTry: string | null }

/** How a task stands. Times are ISO 8601. */
export type TaskState = {
  slug: TaskSlug
  /** The nearest run to come, of which the hour may have passed. */
  next: string | null
  waiting: number
  last: { at: string; ok: boolean; summary: string } | null
  failures: Failure[]
}

type Input = { type?: 'publish' | 'unpublish'; doc?: { relationTo: CollectionSlug; value: string }; to?: string; subject?: string }

/** What a job is about, for people: the document that it publishes, the subject of the mail. */
async function subjectOf(payload: Payload, { input, taskSlug }: PayloadJob, withAddresses: boolean): Promise<Pick<Failure, 'what' | 'href'>> {
  const { doc, to, subject } = (input ?? {}) as Input
  if (taskSlug === 'sendMail') return { what: withAddresses ? `« ${subject} », à ${to}` : `« ${subject} »`, href: null }
  if (!doc) return { what: null, href: null }
  const document = await payload.findByID({ collection: doc.relationTo, id: doc.value, draft: true, depth: 0, disableErrors: true, joins: WITHOUT_JOINS })
  const title = (document as { title?: string } | null)?.title
  return title ? { what: `« ${title} »`, href: `/admin/collections/${doc.relationTo}/${doc.value}` } : { what: 'Une fiche supprimée depuis', href: null }
}

const lastTry = (job: PayloadJob) => job.log?.at(-1)

async function stateOf(payload: Payload, slug: TaskSlug, all: PayloadJob[], withAddresses: boolean): Promise<TaskState> {
  const jobs = all.filter(({ taskSlug }) => taskSlug === slug)
  const pending = jobs.filter(({ completedAt, hasError }) => !completedAt && !hasError)
  const next = pending.map(({ waitUntil, createdAt }) => waitUntil ?? createdAt).toSorted()[0] ?? null
  const failed = jobs.filter((job) => !job.completedAt && (job.hasError || lastTry(job)?.state === 'failed'))
  const failures = await Promise.all(failed.map(async (job): Promise<Failure> => ({
    id: job.id, at: lastTry(job)?.completedAt ?? job.updatedAt, reason: failureReason(slug, job.error ?? lastTry(job)?.error),
    ...(await subjectOf(payload, job, withAddresses)), nextTry: job.hasError ? null : job.waitUntil ?? job.updatedAt,
  })))
  const tries = jobs.flatMap(({ log }) => log ?? []).toSorted((a, b) => b.completedAt.localeCompare(a.completedAt))
  const summary = (tries[0]?.output as { summary?: string } | undefined)?.summary ?? ''
  const last = tries[0] ? { at: tries[0].completedAt, ok: tries[0].state === 'succeeded', summary: tries[0].state === 'succeeded' ? summary : failureReason(slug, tries[0].error) } : null
  return { slug, next, waiting: pending.length, last: slug === 'sendMail' ? await lastMail(payload, last) : last, failures }
}

/** Mails that have left are forgotten (lib/payload/jobs/runQueue.ts): only the moment of the last one is kept. */
async function lastMail(payload: Payload, last: TaskState['last']): Promise<TaskState['last']> {
  const sent = await payload.kv.get<{ at: string }>('last-mail')
  return sent && (!last || sent.at > last.at) ? { at: sent.at, ok: true, summary: '' } : last
}

/** Turns missed before one says that the queue has stopped: an outside cron may come every quarter of an hour. */
const LATE_MS = Math.max(20 * 60_000, env.JOBS_EVERY_SECONDS * 3000)

export type Tasks = { states: TaskState[]; /** When the queue was last run. */ lastTurn: string | null; isLate: boolean }

/** How every task stands. @param withAddresses for those who may read to whom mails go */
export async function readTasks(payload: Payload, { withAddresses }: { withAddresses: boolean }): Promise<Tasks> {
  const { docs } = await payload.find({ collection: 'payload-jobs', pagination: false, depth: 0, sort: '-createdAt' })
  const states = await Promise.all((Object.keys(TASKS) as TaskSlug[]).map((slug) => stateOf(payload, slug, docs, withAddresses)))
  const lastTurn = (await payload.kv.get<{ at: string }>('last-turn'))?.at ?? null
  return { states, lastTurn, isLate: !lastTurn || Date.now() - new Date(lastTurn).getTime() > LATE_MS }
}
