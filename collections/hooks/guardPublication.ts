import { Forbidden, type CollectionBeforeOperationHook } from 'payload'
import { mayPublish } from '@/lib/roles/roles'

/**
 * Only those who publish may change what the public sees. Payload's access functions see the data but not whether it
 * is saved as a draft, so every write that would reach the public row is stopped here.
 */
export const guardPublication: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (overrideAccess || mayPublish(req.user)) return
  const { data, draft } = args as { data?: { _status?: string }; draft?: boolean }
  const publishes = data?._status === 'published'
  const reachesPublicRow = operation === 'update' && !draft
  if (reachesPublicRow || publishes) throw new Forbidden(req.t)
}
