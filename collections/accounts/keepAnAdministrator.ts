import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type PayloadRequest, ValidationError } from 'payload'
import type { User } from '@/lib/payload-types'

const isOnlyOne = async (req: PayloadRequest, id: string): Promise<boolean> =>
  (await req.payload.count({ collection: 'users', req, overrideAccess: true, where: { and: [{ role: { equals: 'administrator' } }, { id: { not_equals: id } }] } })).totalDocs === 0

const REASON = 'C’est le seul compte d’administration : sans lui, plus personne ne pourrait créer de compte, ni en débloquer. Donnez d’abord ce rôle à une autre personne.'

/** The last administrator keeps their role: only the command line would give it back. */
export const keepAnAdministrator: CollectionBeforeChangeHook<User> = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || originalDoc?.role !== 'administrator' || !data.role || data.role === 'administrator') return data
  if (await isOnlyOne(req, originalDoc.id)) throw new ValidationError({ collection: 'users', req, errors: [{ path: 'role', label: 'Rôle', message: REASON }] }, req.t)
  return data
}

/** And their account. */
export const keepAnAdministratorAccount: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await req.payload.db.findOne<User>({ collection: 'users', req, where: { id: { equals: id } } })
  if (user?.role === 'administrator' && (await isOnlyOne(req, String(id)))) throw new APIError(REASON, 409, null, true)
}
