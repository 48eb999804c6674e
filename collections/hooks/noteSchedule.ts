import { APIError, type CollectionBeforeChangeHook, type CollectionSlug } from 'payload'
import { cleanNote, NOTE_MISSING_TO_SCHEDULE } from '@/lib/review'
import { publicState } from './publicState'

type Input = { type?: string; doc?: { relationTo: CollectionSlug; value: string }; user?: { value?: string } | null }

/**
 * Keeps with a scheduled publication the note of its change as it is now, and asks for it at once where it will be needed:
 * nobody would be there to answer when the hour comes.
 */
export const noteSchedule: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  const { type = 'publish', doc, user } = (data.input ?? {}) as Input
  if (operation !== 'create' || data.taskSlug !== 'schedulePublish' || !doc || !user?.value || type !== 'publish') return data
  const draft = await req.payload.findByID({ collection: doc.relationTo, id: doc.value, depth: 0, draft: true, req, overrideAccess: true, select: { changeNote: true } as never })
  const note = cleanNote((draft as { changeNote?: unknown }).changeNote)
  if (!note && (await publicState(req, doc.relationTo, doc.value))) throw new APIError(NOTE_MISSING_TO_SCHEDULE, 400, null, true)
  return { ...data, input: { ...data.input, note } }
}
