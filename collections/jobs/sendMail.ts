import type { TaskConfig } from 'payload'
import { env } from '@/lib/env'
import { letterText } from '@/lib/mail/letter'
import { deliver } from '@/lib/payload/mail/transport'
import { TASKS } from '@/lib/tasks/catalogue'

const MINUTE_MS = 60_000

/** One mail. Tried again after 1, 2, 4… 128 minutes, then left to « Relancer ». */
export const sendMail: TaskConfig<'sendMail'> = {
  slug: 'sendMail',
  label: TASKS.sendMail.label,
  retries: { attempts: 8, backoff: { type: 'exponential', delay: MINUTE_MS } },
  inputSchema: [
    { name: 'to', type: 'text', required: true },
    { name: 'subject', type: 'text', required: true },
    { name: 'html', type: 'textarea', required: true },
  ],
  handler: async ({ input: { to, subject, html }, job, req }) => {
    // The same at each try: a mail that had left although it seemed not to is recognised as one and the same.
    const messageId = `<${job.id}@${new URL(env.siteUrl).hostname}>`
    await deliver(req.payload, { to, subject, html, text: letterText(html), messageId, headers: { 'Auto-Submitted': 'auto-generated' } })
    return { output: {} }
  },
}
