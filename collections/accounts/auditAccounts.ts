import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionAfterLoginHook } from 'payload'
import { env } from '@/lib/env'
import type { User } from '@/lib/payload-types'
import { ROLE_LABELS, type Role } from '@/lib/roles/roles'
import { mustHaveSecondFactor } from '@/lib/secondFactor/policy'
import { recordEvent } from '../audit/recordEvent'
import { isResetting, setsPassword } from './accountContext'
import { findFactor, removeFactor } from './factors'
import { endSessions } from './sessions'

const about = ({ id, name }: User) => ({ subject: { collection: 'users', id, title: name } }) as const
/** « Rédaction », without what is explained in brackets. */
const roleName = (role: Role) => ROLE_LABELS[role].replace(/ \(.*/, '')

/** Payload runs this after a reset too, which is a change of password and, without a second factor, a login. */
export const auditLogin: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  if (isResetting(req)) await recordEvent(req, 'passwordChanged', { actor: user, ...about(user), detail: 'Par le lien reçu par courriel' })
  if (user.sessions?.length) await recordEvent(req, 'login', { actor: user, detail: user.sessions.at(-1)?.device ?? undefined })
}

export const auditAccount: CollectionAfterChangeHook<User> = async ({ doc, operation, previousDoc, req }) => {
  if (operation === 'create') return recordEvent(req, 'accountCreated', { ...about(doc), detail: roleName(doc.role) })
  if (setsPassword(req)) await recordEvent(req, 'passwordChanged', about(doc))
  if (previousDoc.role === doc.role) return
  await recordEvent(req, 'roleChanged', { ...about(doc), detail: `${roleName(previousDoc.role)} → ${roleName(doc.role)}` })
  // The sessions of before were opened without what the new role asks.
  if (mustHaveSecondFactor(doc.role, env.SECOND_FACTOR) && !(await findFactor(req, doc.id))) await endSessions(req, doc.id)
}

export const followAccountDeletion: CollectionAfterDeleteHook<User> = async ({ doc, req }) => {
  await removeFactor(req, doc.id)
  await recordEvent(req, 'accountDeleted', about(doc))
}
