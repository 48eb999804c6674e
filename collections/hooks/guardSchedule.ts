import { Forbidden, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook } from 'payload'
import { mayPublish } from '@/lib/roles/roles'

type Input = { user?: { value?: string } | null }

/**
 * Payload lets whoever opens the admin schedule a publication (it would fail when its hour comes) and cancel those of others:
 * here both are for those who publish. It queues without saying who asks, except in what is queued.
 */
export const guardScheduling: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  const by = (data.input as Input | undefined)?.user?.value
  if (operation !== 'create' || data.taskSlug !== 'schedulePublish' || !by) return data
  const user = await req.payload.findByID({ collection: 'users', id: by, req, depth: 0, overrideAccess: true, disableErrors: true })
  if (!mayPublish(user)) throw new Forbidden(req.t)
  return data
}

export const guardUnscheduling: CollectionBeforeDeleteHook = ({ req }) => {
  if (req.user && !mayPublish(req.user)) throw new Forbidden(req.t)
}
