import type { EmailAdapter, SendEmailOptions } from 'payload'
import { env } from '@/lib/env'
import { runMails } from '../jobs/runQueue'

const addressOf = (to: SendEmailOptions['to']): string =>
  [to ?? []].flat().map((one) => (typeof one === 'string' ? one : one.address)).join(', ')

/**
 * Every mail is a task of the queue, tried at once: a mail server that is away delays a mail without losing it, and whoever
 * asks for a new password can't tell, by how long the answer takes, whether the account exists.
 */
export const mailQueue: EmailAdapter = ({ payload }) => ({
  name: 'queue',
  defaultFromName: env.sender.name,
  defaultFromAddress: env.sender.address,
  sendEmail: async ({ to, subject, html }) => {
    const input = { to: addressOf(to), subject: subject ?? '', html: String(html ?? '') }
    await payload.jobs.queue({ task: 'sendMail', queue: 'mail', input })
    void runMails(payload)
  },
})
