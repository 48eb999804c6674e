import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload'
import { publicState } from './publicState'

type Input = { type?: string; doc?: { relationTo: CollectionSlug; value: string } }

/**
 * Payload's drawer proposes to unpublish when a draft is opened again, even one that was never published, and then says
 * « Programmé avec succès ». Where there is nothing to unpublish, now or at a scheduled hour, publishing is what is meant.
 */
export const scheduleWhatIsMeant: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  const { type, doc } = (data.input ?? {}) as Input
  if (operation !== 'create' || data.taskSlug !== 'schedulePublish' || type !== 'unpublish' || !doc) return data
  if (await publicState(req, doc.relationTo, doc.value)) return data
  const { docs } = await req.payload.find({ collection: 'payload-jobs', req, pagination: false, overrideAccess: true, depth: 0 })
  const willBePublished = docs.some(({ input }) => {
    const other = (input ?? {}) as Input
    return other.type === 'publish' && other.doc?.value === doc.value
  })
  return willBePublished ? data : { ...data, input: { ...data.input, type: 'publish' } }
}
