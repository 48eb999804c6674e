import type { PayloadRequest, TaskConfig, Where } from 'payload'
import { env } from '@/lib/env'
import { reminderHtml, reminderSubject } from '@/lib/reminders/letter'
import { type Kind, planReminders, TOLD_AGAIN_AFTER_DAYS, trace } from '@/lib/reminders/plan'
import { TASKS } from '@/lib/tasks/catalogue'
import { findWaiting } from './findWaiting'

const DAY_MS = 86_400_000

/** What was told too recently to be told again. */
async function toldLately(req: PayloadRequest, now: Date): Promise<Set<string>> {
  const traces = await Promise.all((Object.keys(TOLD_AGAIN_AFTER_DAYS) as Kind[]).map(async (kind) => {
    const since = new Date(now.getTime() - TOLD_AGAIN_AFTER_DAYS[kind] * DAY_MS).toISOString()
    const where: Where = { and: [{ toldAt: { greater_than: since } }, { trace: { contains: ` ${kind} ` } }] }
    return (await req.payload.find({ collection: 'reminders', where, pagination: false, depth: 0, req })).docs.map((note) => note.trace)
  }))
  return new Set(traces.flat())
}

/** Once a week, to each person: what waits for them. The mails and the notes of them are written together, or not at all. */
export const sendReminders: TaskConfig<'sendReminders'> = {
  slug: 'sendReminders',
  label: TASKS.sendReminders.label,
  schedule: [{ cron: TASKS.sendReminders.cron!, queue: 'default' }],
  retries: { attempts: 3, backoff: { type: 'fixed', delay: 600_000 } },
  outputSchema: [{ name: 'summary', type: 'text' }],
  handler: async ({ req }) => {
    const { payload } = req
    const now = new Date()
    const { docs: accounts } = await payload.find({ collection: 'users', pagination: false, depth: 0, req })
    const letters = planReminders(await findWaiting(req, now), accounts, await toldLately(req, now))
    const transactionID = (await payload.db.beginTransaction()) ?? undefined
    const together = { ...req, transactionID } as PayloadRequest
    try {
      for (const { account, things } of letters) {
        for (const thing of things) {
          await payload.create({ collection: 'reminders', data: { trace: trace(account.id, thing), toldAt: now.toISOString() }, req: together })
        }
        const html = reminderHtml({ name: account.name, things, accountPage: `${env.siteUrl}/admin/account` })
        await payload.jobs.queue({ task: 'sendMail', queue: 'mail', input: { to: account.email, subject: reminderSubject(things), html }, req: together })
      }
      if (transactionID) await payload.db.commitTransaction(transactionID)
    } catch (error) {
      if (transactionID) await payload.db.rollbackTransaction(transactionID)
      throw error
    }
    const people = letters.length === 0 ? 'Personne n’avait rien à faire.' : `${letters.length} ${letters.length === 1 ? 'personne prévenue' : 'personnes prévenues'}.`
    return { output: { summary: people } }
  },
}
