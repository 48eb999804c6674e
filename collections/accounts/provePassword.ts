import { APIError, type PayloadRequest } from 'payload'
import { recordEvent } from '../audit/recordEvent'

const ASKING = 'askingOnlyForThePassword'

/** Thrown instead of a session by the login hook, when only the password was in question. */
class PasswordProved extends Error {}

/** First of all the hooks before a session: ends the login there when the password alone was to be proved. */
export function endIfOnlyProving(req: PayloadRequest): void {
  if (req.context[ASKING]) throw new PasswordProved()
}

/**
 * Asks again for the password of the one who is logged in, before a change that a stolen session must not make. Goes through
 * Payload's own login, with its count of failures and its lock, and opens no session.
 * @throws {APIError} 403 with a French sentence; that of the lock when the account is locked
 */
export async function provePassword(req: PayloadRequest, password: unknown): Promise<void> {
  const email = req.user?.email
  if (!email || typeof password !== 'string' || !password) throw new APIError('Indiquez votre mot de passe actuel.', 403)
  try {
    await req.payload.login({ collection: 'users', data: { email, password }, context: { [ASKING]: true }, overrideAccess: true })
  } catch (error) {
    if (error instanceof PasswordProved) return
    if ((error as { status?: number }).status !== 401) throw error
    await recordEvent(req, 'loginRefused', { detail: 'Mot de passe redemandé, faux' })
    throw new APIError('Ce n’est pas votre mot de passe actuel, ou trop d’essais ont bloqué votre compte pour quelques minutes.', 403)
  }
  throw new APIError('Le mot de passe n’a pas pu être vérifié.', 500)
}
