import type { Payload } from 'payload'

type Input = { type?: 'publish' | 'unpublish'; doc?: { relationTo: string; value: string }; note?: string | null }
export type Schedule = { slug: string; id: string; type: 'publish' | 'unpublish'; at: string; note: string | null; running: boolean }

/** What is in the queue for documents and has neither been done nor failed for good, the next first. */
export async function pendingSchedules(payload: Payload): Promise<Schedule[]> {
  const { docs } = await payload.find({
    collection: 'payload-jobs', depth: 0, pagination: false, sort: 'waitUntil', overrideAccess: true,
    where: { and: [{ taskSlug: { equals: 'schedulePublish' } }, { completedAt: { exists: false } }, { hasError: { not_equals: true } }] },
  })
  return docs.flatMap(({ input, waitUntil, createdAt, processing }) => {
    const { type = 'publish', doc, note = null } = (input ?? {}) as Input
    return doc ? [{ slug: doc.relationTo, id: doc.value, type, at: waitUntil ?? createdAt, note, running: Boolean(processing) }] : []
  })
}
