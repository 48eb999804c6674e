import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { publicState } from '../hooks/publicState'

type Scheduling = Parameters<typeof schedulePublishHandler>[0]
type Type = 'publish' | 'unpublish'
type Input = { type?: Type; doc?: { value: string } }

/** Whether the document will be published at an hour already chosen. */
async function willBePublished(req: PayloadRequest, id: string): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: 'payload-jobs', req, pagination: false, overrideAccess: true, depth: 0,
    where: { and: [{ taskSlug: { equals: 'schedulePublish' } }, { completedAt: { exists: false } }, { hasError: { not_equals: true } }] },
  })
  return docs.map(({ input }) => (input ?? {}) as Input).some(({ type, doc }) => type === 'publish' && doc?.value === id)
}

/**
 * Payload's drawer proposes to unpublish when a draft is opened again, even one that was never published, and then says
 * « Programmé avec succès ». Where there is nothing to unpublish, now or at a scheduled hour, publishing is what is meant.
 */
export async function scheduleWhatIsMeant(scheduling: Scheduling) {
  const { req, doc } = scheduling
  const type = scheduling.type as Type
  if (type !== 'unpublish' || !doc) return schedulePublishHandler(scheduling)
  const id = String(doc.value)
  const isMeant = (await publicState(req, doc.relationTo as CollectionSlug, id)) !== null || (await willBePublished(req, id))
  return schedulePublishHandler({ ...scheduling, type: isMeant ? type : 'publish' })
}
