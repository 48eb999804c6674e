import type { CollectionSlug, Payload } from 'payload'
import { env } from '@/lib/env'
import { publicationFailedLetter } from '@/lib/mail/publicationFailed'
import type { PayloadJob, User } from '@/lib/payload-types'
import { failureReason } from '@/lib/tasks/reason'
import { WITHOUT_JOINS } from '../withoutJoins'

type Input = { type?: 'publish' | 'unpublish'; doc?: { relationTo: CollectionSlug; value: string }; user?: { value?: string } }

export type FailedPublication = { slug: CollectionSlug; id: string; type: 'publish' | 'unpublish'; /** The hour that was chosen. */ at: string; failedAt: string; reason: string; by: string | null }

/** What a publication that was given up was to do, and why it could not; null for another task. */
export function failedPublication({ taskSlug, input, waitUntil, createdAt, updatedAt, error, log, hasError }: PayloadJob): FailedPublication | null {
  const { doc, type = 'publish', user } = (input ?? {}) as Input
  if (taskSlug !== 'schedulePublish' || !hasError || !doc) return null
  const last = log?.at(-1)
  return {
    slug: doc.relationTo, id: doc.value, type, at: waitUntil ?? createdAt, failedAt: last?.completedAt ?? updatedAt,
    reason: failureReason('schedulePublish', last?.error ?? error), by: user?.value ?? null,
  }
}

/** Those that were given up and that nobody has answered yet: the document has not been written since. */
export async function unansweredFailures(payload: Payload): Promise<FailedPublication[]> {
  const { docs } = await payload.find({
    collection: 'payload-jobs', depth: 0, pagination: false, sort: '-updatedAt', overrideAccess: true,
    where: { and: [{ taskSlug: { equals: 'schedulePublish' } }, { hasError: { equals: true } }, { completedAt: { exists: false } }] },
  })
  const failures = docs.map(failedPublication).filter((one) => one !== null)
  const found = await Promise.all(failures.map(async (failure) => {
    const document = (await payload.findByID({
      collection: failure.slug, id: failure.id, draft: true, depth: 0, disableErrors: true, joins: WITHOUT_JOINS, select: { updatedAt: true } as never,
    })) as unknown as { updatedAt: string } | null
    return document && document.updatedAt <= failure.failedAt ? [failure] : []
  }))
  return found.flat()
}

/** Writes to whoever scheduled a publication that it was not done. */
export async function tellWhoScheduled(payload: Payload, failure: FailedPublication): Promise<void> {
  if (!failure.by) return
  const read = { depth: 0, disableErrors: true, overrideAccess: true } as const
  const account = (await payload.findByID({ ...read, collection: 'users', id: failure.by })) as User | null
  const document = (await payload.findByID({ ...read, collection: failure.slug, id: failure.id, draft: true, trash: true, joins: WITHOUT_JOINS })) as { title?: string | null } | null
  if (!account || !document) return
  const href = `${env.siteUrl}/admin/collections/${failure.slug}/${failure.id}`
  const { subject, html } = publicationFailedLetter({ ...failure, name: account.name, title: document.title || 'Sans titre', href })
  await payload.jobs.queue({ task: 'sendMail', queue: 'mail', input: { to: account.email, subject, html } })
}
