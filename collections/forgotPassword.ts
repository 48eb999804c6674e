import type { IncomingAuthType } from 'payload'
import { env } from '@/lib/env'
import { RESET_MINUTES, RESET_SUBJECT, resetPasswordHtml } from '@/lib/mail/resetPassword'

const MINUTE_MS = 60_000

/** The mail of « mot de passe oublié ». Its link is made from SITE_URL, never from what a request says of itself. */
export const forgotPassword: IncomingAuthType['forgotPassword'] = {
  expiration: RESET_MINUTES * MINUTE_MS,
  generateEmailSubject: () => RESET_SUBJECT,
  generateEmailHTML: (args) => {
    const { token = '', user } = args ?? {}
    return resetPasswordHtml({
      name: (user as { name?: string } | undefined)?.name ?? '',
      link: `${env.siteUrl}/admin/reset/${token}`,
      until: new Date(Date.now() + RESET_MINUTES * MINUTE_MS),
    })
  },
}
