import { APIError, Forbidden, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type CollectionSlug } from 'payload'
import { cleanNote, NOTE_MISSING_TO_SCHEDULE } from '@/lib/review'
import { mayPublish } from '@/lib/roles/roles'
import { publicState } from './publicState'

type Input = { type?: string; doc?: { relationTo: CollectionSlug; value: string }; user?: { relationTo: 'users'; value: string } }

/**
 * What is scheduled will be done with the rights of whoever schedules it, and with the note that is there now: both are
 * asked at once, not at an hour when nobody is there to answer.
 */
export const refuseSchedule: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  const { type = 'publish', doc, user } = (data.input ?? {}) as Input
  if (operation !== 'create' || data.taskSlug !== 'schedulePublish' || !doc || !user) return data
  const person = await req.payload.findByID({ collection: 'users', id: user.value, depth: 0, req, overrideAccess: true, disableErrors: true })
  if (!mayPublish(person)) throw new Forbidden(req.t)
  if (type !== 'publish') return data
  const draft = await req.payload.findByID({ collection: doc.relationTo, id: doc.value, depth: 0, draft: true, req, overrideAccess: true, select: { changeNote: true } as never })
  const note = cleanNote((draft as { changeNote?: unknown }).changeNote)
  if (!note && (await publicState(req, doc.relationTo, doc.value))) throw new APIError(NOTE_MISSING_TO_SCHEDULE, 400, null, true)
  return { ...data, input: { ...data.input, note } }
}

/** A schedule is taken back by those who may make one; the queue clears its own. */
export const refuseUnschedule: CollectionBeforeDeleteHook = ({ req }) => {
  if (req.user && !mayPublish(req.user)) throw new Forbidden(req.t)
}
