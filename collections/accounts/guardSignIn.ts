import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import type { CollectionAfterLoginHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { generateCookie } from 'payload/shared'
import { DEVICE_COOKIE, DEVICE_DAYS, knownDevice, withDevice } from '@/lib/accounts/devices'
import { tooManyMessage, tooManyProofsMessage } from '@/lib/accounts/tries'
import { env } from '@/lib/env'
import type { User } from '@/lib/payload-types'
import { loggingInAs } from './accountContext'
import { siteSecret } from './factors'
import { provingAccount } from './provePassword'
import { addHeader, giveTryBack, isFirstRefused, recordAside, refuseTry, takeTry } from './tries'

const KEY = 'countedTry'
const SECONDS_A_DAY = 24 * 60 * 60

/** Payload's own work to check a password (auth/strategies/local), on nothing. */
const ROUNDS = 600_000
const NOBODYS_SALT = randomBytes(32).toString('hex')
const checkNothing = (password: string) => promisify(pbkdf2)(password, NOBODYS_SALT, ROUNDS, 32, 'sha256')

const find = (req: PayloadRequest, email: string) => req.payload.db.findOne<User>({ collection: 'users', where: { email: { equals: email } } })

/**
 * Before a password is looked at. Tries are counted by device for those that the account has signed in with, and together for
 * all the others: whoever tries passwords from elsewhere shuts out nobody but the likes of themselves. The same for an address
 * without an account, in words, status and time.
 */
export const guardSignIn: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const email = loggingInAs(req)
  const password = (args as { data?: { password?: unknown } }).data?.password
  if (operation !== 'login' || !email || typeof password !== 'string' || password.trim() === '') return
  const proving = provingAccount(req)
  const device = knownDevice(req.headers.get('cookie'), email, siteSecret())
  const key = proving ? `proof ${proving}` : device ? `device ${device}` : `account ${email}`
  const taken = await takeTry(key)
  req.context[KEY] = key
  if (taken.allowed) {
    const account = await find(req, email)
    if (!account?.hash) await checkNothing(password)
    return
  }
  const account = isFirstRefused(taken) ? await find(req, email) : null
  if (account) recordAside(req, 'accountLocked', { actor: account, subject: { collection: 'users', id: account.id, title: account.name }, detail: device || proving ? 'Sur un appareil connu' : 'Sur les appareils inconnus' })
  refuseTry(req, taken, proving ? tooManyProofsMessage : tooManyMessage)
}

/** What was tried was right. */
export async function forgiveTry(req: PayloadRequest): Promise<void> {
  const key = req.context[KEY]
  if (typeof key === 'string') await giveTryBack(key)
}

/** The account knows this device from now on. */
export const rememberDevice: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  await forgiveTry(req)
  if (!user.email || !user.sessions?.length) return
  const cookie = generateCookie({
    name: DEVICE_COOKIE, value: withDevice(req.headers.get('cookie'), user.email, siteSecret()),
    path: '/api/users', httpOnly: true, sameSite: 'Strict', secure: env.siteUrl.startsWith('https://'), maxAge: DEVICE_DAYS * SECONDS_A_DAY, returnCookieAsObject: false,
  })
  addHeader(req, 'set-cookie', cookie as string)
}
