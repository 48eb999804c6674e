import { APIError, type PayloadRequest } from 'payload'
import { tooManyProofsMessage } from '@/lib/accounts/tries'
import { recordEvent } from '../audit/recordEvent'
import { giveTryBack, refuseTry, takeTry } from './tries'

const ASKING = 'askingOnlyForThePassword'

/** Thrown instead of a session by the login hook, when only the password was in question. */
class PasswordProved extends Error {}

/** The account whose password alone is in question, when it is. */
export const provingAccount = (req: PayloadRequest): string | undefined => req.context[ASKING] as string | undefined

/** First of all the hooks before a session: ends the login there when the password alone was to be proved. */
export function endIfOnlyProving(req: PayloadRequest): void {
  if (provingAccount(req)) throw new PasswordProved()
}

/**
 * Asks again for the password of the one who is logged in, before a change that a stolen session must not make. Goes through
 * Payload's own login, and opens no session. What is tried here counts apart: it shuts nobody out.
 * @throws {APIError} 403 or 429 with a French sentence
 */
export async function provePassword(req: PayloadRequest, password: unknown): Promise<void> {
  const { email, id } = req.user ?? {}
  if (!email || typeof password !== 'string' || !password) throw new APIError('Indiquez votre mot de passe actuel.', 403)
  try {
    await req.payload.login({ collection: 'users', data: { email, password }, context: { [ASKING]: id }, overrideAccess: true })
  } catch (error) {
    if (error instanceof PasswordProved) return giveTryBack(`proof ${id}`)
    const { status, data } = error as { status?: number; data?: { waitSeconds: number } }
    if (status === 429 && data) refuseTry(req, { allowed: false, used: 0, waitSeconds: data.waitSeconds }, tooManyProofsMessage)
    if (status !== 401) throw error
    await recordEvent(req, 'loginRefused', { detail: 'Mot de passe redemandé, faux' })
    throw new APIError('Ce n’est pas votre mot de passe actuel.', 403)
  }
  throw new APIError('Le mot de passe n’a pas pu être vérifié.', 500)
}

/** Whether a code proves the one who is logged in; a wrong one counts as a wrong password does. */
export async function proveCode(req: PayloadRequest, isRight: () => Promise<boolean>): Promise<boolean> {
  const key = `proof ${req.user?.id}`
  const taken = await takeTry(key)
  if (!taken.allowed) refuseTry(req, taken, tooManyProofsMessage)
  if (!(await isRight())) return false
  await giveTryBack(key)
  return true
}
