import type { CollectionAfterOperationHook, CollectionBeforeChangeHook, IncomingAuthType, PayloadRequest } from 'payload'
import { env } from '@/lib/env'
import { RESET_MINUTES, RESET_SUBJECT, resetPasswordHtml } from '@/lib/mail/resetPassword'
import type { User } from '@/lib/payload-types'

const MINUTE_MS = 60_000
/** One mail for each account in this time, however often it is asked for. */
const ONE_MAIL_IN_MINUTES = 10

const linkOf = (token: string) => `${env.siteUrl}/admin/reset/${token}`

async function keptToken(req: PayloadRequest | undefined, where: { id: string } | { email: string }): Promise<string | null> {
  const [[field, value]] = Object.entries(where) as [[string, string]]
  const user = await req?.payload.db.findOne<User>({ collection: 'users', req, where: { [field]: { equals: value } } })
  return user?.resetPasswordToken ?? null
}

/** The mail of « mot de passe oublié ». Its link is made from SITE_URL, never from what a request says of itself. */
export const forgotPassword: IncomingAuthType['forgotPassword'] = {
  expiration: RESET_MINUTES * MINUTE_MS,
  minRequestInterval: ONE_MAIL_IN_MINUTES * MINUTE_MS,
  generateEmailSubject: () => RESET_SUBJECT,
  generateEmailHTML: async (args) => {
    const { token = '', user, req } = args ?? {}
    const { id, name = '' } = (user ?? {}) as { id?: string; name?: string }
    return resetPasswordHtml({
      name,
      link: linkOf((id && (await keptToken(req, { id }))) || token),
      until: new Date(Date.now() + RESET_MINUTES * MINUTE_MS),
    })
  },
}

type Kept = { resetPasswordToken?: string | null; resetPasswordExpiration?: string | null }

/** Asked again, the same link is sent, and lasts longer: whoever asks in another's name does not undo the link that they have. */
export const keepLink: CollectionBeforeChangeHook<User & Kept> = ({ data, operation, originalDoc }) => {
  const [asked, kept] = [data as Kept, (originalDoc ?? {}) as Kept]
  const isGood = kept.resetPasswordToken && kept.resetPasswordExpiration && new Date(kept.resetPasswordExpiration).getTime() > Date.now()
  if (operation !== 'update' || !asked.resetPasswordToken || !isGood) return data
  return { ...data, resetPasswordToken: kept.resetPasswordToken }
}

/** What the program is told is the link that works. */
export const tellKeptLink: CollectionAfterOperationHook<'users'> = async ({ args, operation, req, result }) => {
  if ((operation as string) !== 'forgotPassword' || typeof result !== 'string') return result
  const email = String((args as { data?: { email?: unknown } }).data?.email ?? '').toLowerCase().trim()
  return ((await keptToken(req, { email })) ?? result) as never
}
