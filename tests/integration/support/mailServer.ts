import { type AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server'

export type MailServer = { port: number; received: ParsedMail[]; to: string[]; stop: () => Promise<void> }

/** A real SMTP server that keeps what it is given, each mail read back by a parser. @param answer what it says of a mail */
export async function openMailServer({ port = 0, answer }: { port?: number; answer?: () => Promise<Error | undefined> } = {}): Promise<MailServer> {
  const received: ParsedMail[] = []
  const to: string[] = []
  const take = async (stream: SMTPServerDataStream, recipients: string[]) => {
    const mail = await simpleParser(stream)
    const refusal = await answer?.()
    if (refusal) return refusal
    received.push(mail)
    to.push(...recipients)
    return undefined
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: async (stream, session, done) => done(await take(stream, session.envelope.rcptTo.map(({ address }) => address))),
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    port: (server.server.address() as AddressInfo).port, received, to,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** Waits for something to be there. @throws after a while, saying what. */
export async function eventually<T>(what: string, look: () => T | undefined | false | Promise<T | undefined | false>, seconds = 20): Promise<T> {
  for (const until = Date.now() + seconds * 1000; Date.now() < until;) {
    const found = await look()
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`Never came: ${what}`)
}
