import { APIError, type CollectionBeforeLoginHook, type PayloadRequest } from 'payload'
import { describeDevice } from '@/lib/accounts/describeDevice'
import { env } from '@/lib/env'
import type { User } from '@/lib/payload-types'
import { mustHaveSecondFactor } from '@/lib/secondFactor/policy'
import { recordEvent } from '../audit/recordEvent'
import { makeOffer, takeOffer } from './enrol'
import { findFactor, takeCode } from './factors'
import { endIfOnlyProving } from './provePassword'
import { writeSessions } from './sessions'
import { isResetting } from './accountContext'

/** What the login form asks next. `refused`: a code was given, and was not right. */
export type LoginStep = { step: 'code' | 'enrol'; refused?: boolean }

const ask = (message: string, data: LoginStep & Record<string, unknown>) => new APIError(message, 401, data, true)

/** What comes with the e-mail and the password in the login request. */
const sentWith = (req: PayloadRequest): { code: string; ticket: string } => {
  const { code, ticket } = (req.data ?? {}) as { code?: unknown; ticket?: unknown }
  return { code: typeof code === 'string' ? code.trim() : '', ticket: typeof ticket === 'string' ? ticket : '' }
}

async function proveByCode(req: PayloadRequest, user: User, factor: { account: string; secret: string }): Promise<void> {
  const { code } = sentWith(req)
  if (!code) throw ask('Indiquez le code à six chiffres de votre application, ou un code de secours.', { step: 'code' })
  const taken = await takeCode(req.payload, factor, code)
  if (!taken) throw ask('Ce code n’est pas le bon, ou a déjà servi. Attendez le suivant, ou prenez un code de secours.', { step: 'code', refused: true })
  if (taken === 'recovery') await recordEvent(req, 'recoveryCodeUsed', { actor: user, subject: { collection: 'users', id: user.id, title: user.name } })
}

/** Those who must have a second factor and have none yet get one before they get a session. */
async function enrolFirst(req: PayloadRequest, user: User): Promise<void> {
  const { code, ticket } = sentWith(req)
  if (ticket && code && (await takeOffer(req, user, ticket, code))) return
  throw ask(
    ticket ? 'Ce code n’est pas le bon. Regardez l’heure de votre téléphone, et tapez le code qu’il montre maintenant.'
      : 'Votre rôle demande un second facteur. Installez-le maintenant, puis tapez un premier code.',
    { step: 'enrol', ...(ticket ? {} : { offer: await makeOffer(user) }) },
  )
}

/**
 * Between a right password and a session: the second factor of those who have one. Every way to a session of Payload passes
 * here (login and reset, by REST, GraphQL or Local API), so that a password alone opens nothing.
 */
export const requireSecondFactor: CollectionBeforeLoginHook<User> = async ({ req, user }) => {
  endIfOnlyProving(req)
  const factor = await findFactor(req, user.id)
  const isAsked = Boolean(factor) || mustHaveSecondFactor(user.role, env.SECOND_FACTOR)
  if (isAsked && isResetting(req)) {
    // The new password is kept; the session that Payload opened with it is not.
    await writeSessions(req, user.id, [])
    return { ...user, sessions: [] }
  }
  if (factor) await proveByCode(req, user, factor)
  else if (isAsked) await enrolFirst(req, user)
  const sessions = (user.sessions ?? []).map((session, index, all) =>
    index === all.length - 1 ? { ...session, device: describeDevice(req.headers.get('user-agent')) } : session)
  await writeSessions(req, user.id, sessions)
  return { ...user, sessions }
}
