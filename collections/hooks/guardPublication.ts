import { APIError, Forbidden, type CollectionBeforeOperationHook } from 'payload'
import { mayPublish } from '@/lib/roles/roles'

/**
 * Only those who publish may change what the public sees. Payload's access functions see the data but not whether it
 * is saved as a draft, so every write that would reach the public row is stopped here.
 */
export const guardPublication: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (overrideAccess) return
  const { data, draft } = args as { data?: { _status?: string }; draft?: boolean }
  // Restoring must not publish in passing: an old version comes back as a draft, then is published with its note.
  if (operation === 'restoreVersion' && !draft) throw new APIError('Une ancienne version se restaure en brouillon (draft=true), puis se publie.', 400, null, true)
  if (mayPublish(req.user)) return
  const publishes = data?._status === 'published'
  const reachesPublicRow = operation === 'update' && !draft
  if (reachesPublicRow || publishes) throw new Forbidden(req.t)
}
