import { ValidationError, type CollectionBeforeOperationHook, type PayloadRequest, type Where } from 'payload'
import { env } from '@/lib/env'
import { checkPassword } from '@/lib/passwords/checkPassword'
import type { User } from '@/lib/payload-types'

/** What everyone knows of the site. */
export const SITE_WORDS = ['Démocratie Ouverte', new URL(env.siteUrl).hostname]

type Written = { id?: string; data?: { password?: unknown; token?: unknown; name?: unknown; email?: unknown } }

/** The account that a password is for, as it is stored: by its identifier, or by the secret sent for a reset. */
async function accountFor(req: PayloadRequest, { id, data }: Written): Promise<User | null> {
  const where: Where | null = id ? { id: { equals: id } } : typeof data?.token === 'string' ? { resetPasswordToken: { equals: data.token } } : null
  return where && req.payload.db.findOne<User>({ collection: 'users', req, where })
}

/** Payload accepts three characters; here the rule of `lib/passwords` holds wherever one is set (account, change, reset by mail). */
export const refuseWeakPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const written = args as Written
  const password = written.data?.password
  if (operation === 'login' || typeof password !== 'string') return
  const stored = await accountFor(req, written)
  const known = [written.data?.name, written.data?.email, stored?.name, stored?.email].filter((value) => typeof value === 'string')
  const checked = checkPassword(password, [...known, ...SITE_WORDS])
  if (checked !== true) throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message: checked, label: 'Mot de passe' }], req }, req.t)
}
