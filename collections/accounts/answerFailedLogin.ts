import type { AfterErrorHook, PayloadRequest } from 'payload'
import type { User } from '@/lib/payload-types'
import { loggingInAs } from './accountContext'
import { forgiveTry } from './guardSignIn'
import type { LoginStep } from './requireSecondFactor'
import { addHeader, recordAside } from './tries'

type Refusal = Error & { status?: number; data?: Partial<LoginStep> | null; originalError?: Refusal }

/** By it the server knows a first step that was right from a failure (deploy/site/rateLimits.mjs). */
const STEP_HEADER = 'x-sign-in-step'

/**
 * After a sign-in that failed, once its transaction is over: keeps it in the audit log. One on which a code is only asked is no
 * failure. An address without an account leaves nothing: what was typed there may be anything, and anyone could fill the log.
 */
export const answerFailedLogin: AfterErrorHook = async ({ error, req }) => {
  const email = loggingInAs(req)
  const refusal = (error as Refusal).originalError ?? (error as Refusal)
  if (!email || refusal.status !== 401) return
  const { step, refused } = refusal.data ?? {}
  if (step && !refused) {
    await forgiveTry(req)
    addHeader(req, STEP_HEADER, step)
    return
  }
  await keep(req, email, refused ? 'Code du second facteur faux' : 'Mot de passe faux')
}

async function keep(req: PayloadRequest, email: string, detail: string): Promise<void> {
  const account = await req.payload.db.findOne<User>({ collection: 'users', where: { email: { equals: email } } })
  if (account) recordAside(req, 'loginRefused', { actor: account, subject: { collection: 'users', id: account.id, title: account.name }, detail })
}
