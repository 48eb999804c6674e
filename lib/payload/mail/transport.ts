import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import nodemailer from 'nodemailer'
import type { EmailAdapter, Payload, SendEmailOptions } from 'payload'
import { env } from '@/lib/env'
import { mailFailure, type MailError } from '@/lib/mail/failure'

/** A server that does not answer must not hold the other tasks for the two minutes that are nodemailer's own. */
const PATIENCE_MS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

/** What the address says comes first: its question may hold nodemailer's own settings. */
function patient(address: string): string {
  const url = new URL(address)
  for (const [name, value] of Object.entries(PATIENCE_MS)) if (!url.searchParams.has(name)) url.searchParams.set(name, String(value))
  return url.href
}

const transport = env.SMTP_URL
  ? nodemailer.createTransport(patient(env.SMTP_URL))
  : nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' })

let adapter: Promise<EmailAdapter> | undefined

/** The server that mails go through, without its password; null when they are kept in the outbox. */
export function mailServer(): string | null {
  return env.SMTP_URL ? new URL(env.SMTP_URL).host : null
}

/** Sends a mail now, or keeps it in the outbox (`DATA_DIR/outbox`, one file each). @throws with the reason in French. */
export async function deliver(payload: Payload, message: SendEmailOptions): Promise<void> {
  adapter ??= nodemailerAdapter({ transport, skipVerify: true, defaultFromName: env.sender.name, defaultFromAddress: env.sender.address })
  try {
    const sent = (await (await adapter)({ payload }).sendEmail(message)) as { message?: Buffer }
    if (!env.SMTP_URL && sent.message) await keep(String(message.to), sent.message)
  } catch (error) {
    throw new Error(mailFailure(error as MailError), { cause: error })
  }
}

/** Mails hold links that open an account: only the owner of the data may read them. */
async function keep(to: string, mail: Buffer): Promise<void> {
  await mkdir(env.outboxDir, { recursive: true, mode: 0o700 })
  const name = `${new Date().toISOString().replaceAll(':', '-')}_${to.replace(/[^\w.@+-]+/g, '_').slice(0, 100)}.eml`
  await writeFile(join(env.outboxDir, name), mail, { mode: 0o600 })
}

/** Asks the SMTP server at start, without waiting for it: the site starts whatever it answers. */
export function checkMailServer(payload: Payload): void {
  if (!env.SMTP_URL) return
  transport.verify().catch((error: MailError) => payload.logger.warn(
    `Courriels (${mailServer()}) : ${mailFailure(error)}. Le site fonctionne ; les courriels attendront dans la file des tâches. Vérifiez la variable SMTP_URL.`,
  ))
}
