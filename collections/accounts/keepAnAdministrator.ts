import { APIError, type CollectionBeforeDeleteHook, type PayloadRequest, type RadioFieldValidation } from 'payload'
import { radio } from 'payload/shared'
import type { User } from '@/lib/payload-types'

const isOnlyOne = async (req: PayloadRequest, id: string): Promise<boolean> =>
  (await req.payload.count({ collection: 'users', req, overrideAccess: true, where: { and: [{ role: { equals: 'administrator' } }, { id: { not_equals: id } }] } })).totalDocs === 0

const REASON = 'C’est le seul compte d’administration : sans lui, plus personne ne pourrait créer de compte, ni en débloquer. Donnez d’abord ce rôle à une autre personne.'

const isTheLastOne = async (req: PayloadRequest, id: string): Promise<boolean> => {
  const user = await req.payload.db.findOne<User>({ collection: 'users', req, where: { id: { equals: id } } })
  return user?.role === 'administrator' && (await isOnlyOne(req, id))
}

/** The last administrator keeps their role: only the command line would give it back. A rule of the field, so that the form keeps the reason there. */
export const validateRole: RadioFieldValidation = async (value, options) => {
  const { id, req } = options
  return id && value && value !== 'administrator' && (await isTheLastOne(req, String(id))) ? REASON : radio(value, options as never)
}

/** And their account. */
export const keepAnAdministratorAccount: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await isTheLastOne(req, String(id))) throw new APIError(REASON, 409, null, true)
}
