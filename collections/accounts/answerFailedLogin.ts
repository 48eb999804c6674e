import { type AfterErrorHook, LockedAuth, type PayloadRequest } from 'payload'
import { lockedMessage } from '@/lib/accounts/lock'
import type { User } from '@/lib/payload-types'
import { recordEvent } from '../audit/recordEvent'
import { loggingInAs } from './accountContext'
import { countWrongCode } from './factors'
import type { LoginStep } from './requireSecondFactor'

type Refusal = Error & { status?: number; data?: Partial<LoginStep> | null; originalError?: Refusal }

const find = (req: PayloadRequest, email: string) => req.payload.db.findOne<User>({ collection: 'users', where: { email: { equals: email } } })

const lockedUntil = (account: User | null): number => (account?.lockUntil ? new Date(account.lockUntil).getTime() : 0)

/**
 * After a login that failed, once its transaction is over: counts a wrong code as a wrong password is, keeps the failure in the
 * audit log, and says how long a locked account stays so. An address without an account leaves nothing: what was typed there
 * may be anything, and anyone could fill the log.
 */
export const answerFailedLogin: AfterErrorHook = async ({ error, graphqlResult, req }) => {
  const email = loggingInAs(req)
  const refusal = (error as Refusal).originalError ?? (error as Refusal)
  if (!email || refusal.status !== 401) return
  const before = await find(req, email)
  if (!before) return
  const isWrongCode = Boolean(refusal.data?.refused)
  const isOnlyAsked = Boolean(refusal.data?.step) && !isWrongCode
  if (isOnlyAsked) return
  if (isWrongCode) await countWrongCode(req.payload, before)
  const account = isWrongCode ? await find(req, email) : before
  const until = lockedUntil(account)
  // Nothing is kept of those that meet the lock: it would be their number, without end.
  if (!(refusal instanceof LockedAuth)) await keep(req, before, isWrongCode, until > Date.now())
  if (until <= Date.now()) return
  const message = lockedMessage(until, Date.now())
  return graphqlResult ? { graphqlResult: { ...graphqlResult, message } } : { response: { errors: [{ message }] }, status: 401 }
}

/** One line for the refused try, one more when it locked the account. */
async function keep(req: PayloadRequest, account: User, isWrongCode: boolean, isLocked: boolean): Promise<void> {
  const said = { actor: account, subject: { collection: 'users', id: account.id, title: account.name } } as const
  await recordEvent(req, 'loginRefused', { ...said, detail: isWrongCode ? 'Code du second facteur faux' : 'Mot de passe faux' })
  if (isLocked) await recordEvent(req, 'accountLocked', said)
}
