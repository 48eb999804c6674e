import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { openRest } from './support/doors'
import { eventually, type MailServer, openMailServer } from './support/mailServer'
import { account, closePayload, openPayload } from './support/payload'

const BETTER = 'trois-lampes-vertes-tombent'

let payload: Payload
let rest: Awaited<ReturnType<typeof openRest>>
let server: MailServer
let administrator: string
beforeAll(async () => {
  server = await openMailServer()
  Object.assign(process.env, { SMTP_URL: `smtp://127.0.0.1:${server.port}`, MAIL_FROM: 'Démocratie Ouverte <histoire@exemple.test>', SITE_URL: 'https://histoire.exemple.test' })
  payload = await openPayload()
  rest = await openRest()
  administrator = await tokenFor((await account(payload, 'administrator')).email)
})
afterAll(async () => {
  await closePayload(payload)
  await server.stop()
})

const logIn = (email: string, password: string) => rest('POST', 'users/login', { body: { email, password } })
const tokenFor = async (email: string) => (await logIn(email, 'un-mot-de-passe-long')).token!
const linksTo = (email: string) => server.received.filter(({ to }) => [to].flat()[0]?.text === email).map(({ text }) => /\/admin\/invitation\/(\S+)/.exec(text ?? '')?.[1] ?? '')
const link = (email: string, count = 1) => eventually(`${count} mail to ${email}`, async () => {
  const { runMails } = await import('@/lib/payload/jobs/runQueue')
  // A mail that comes while others leave waits for the next turn.
  if (!linksTo(email)[count - 1]) await runMails(payload)
  return linksTo(email)[count - 1]
})
const accept = (token: string, password = BETTER) => rest('POST', 'users/invitation/accept', { body: { token, password } })
const messageOf = ({ body }: Awaited<ReturnType<typeof accept>>) => body.errors?.[0]?.message

let count = 0
async function invite(more: object = {}) {
  count += 1
  const email = `invitee-${count}@exemple.test`
  const { status, body } = await rest('POST', 'users', { token: administrator, body: { name: 'Nadia Exemple', email, role: 'editor', ...more } })
  return { email, status, body, id: (body.doc as { id: string } | undefined)?.id ?? '' }
}
const events = async (id: string) => (await payload.find({ collection: 'audit-log', where: { subjectId: { equals: id } }, sort: 'at', pagination: false })).docs.map(({ event }) => event)

describe('an invitation', () => {
  test('takes a mail to someone who chooses a password, once', async () => {
    const { email, id, status } = await invite()
    expect(status).toBe(201)
    const token = await link(email)
    const mail = server.received.find(({ to }) => [to].flat()[0]?.text === email)!
    expect((mail.text ?? '').replace(/[\u00a0\u202f]/g, ' ')).toMatch(/^Bonjour Nadia Exemple,\n\nadministrator vous invite.*Votre rôle : Rédaction \(écrit tous les brouillons\)/)
    const weak = await accept(token, 'nadia.exemple')
    expect([weak.status, JSON.stringify(weak.body)]).toEqual([400, expect.stringContaining('votre nom')])
    const both = await Promise.all([accept(token), accept(token, 'quatre-chevaux-bleus-dansent')])
    expect(both.map((one) => one.status).toSorted()).toEqual([200, 403])
    const chosen = both[0]!.status === 200 ? BETTER : 'quatre-chevaux-bleus-dansent'
    expect((await logIn(email, chosen)).status).toBe(200)
    expect(messageOf(await accept(token))).toContain('a déjà servi')
    expect(await events(id)).toEqual(['accountCreated', 'invitationSent', 'invitationAccepted'])
    expect(server.received.filter(({ to }) => [to].flat()[0]?.text === email)).toHaveLength(1)
  })

  test('gives nobody a password for another: one that is sent with the account is not taken, and its role must be said', async () => {
    const { email, body } = await invite({ password: BETTER })
    expect([(await logIn(email, BETTER)).status, JSON.stringify(body)]).toEqual([401, expect.not.stringMatching(/invitationKey|password/)])
    expect((await invite({ role: undefined })).status).toBe(400)
  })

  test('is sent again with another link, which puts an end to the one of before, and only while it is open', async () => {
    const { email, id } = await invite()
    const first = await link(email)
    expect((await rest('POST', `users/${id}/invitation/send`, { token: administrator })).body).toEqual({ message: expect.stringContaining(email) })
    const second = await link(email, 2)
    expect(messageOf(await accept(first))).toContain('le plus récent')
    expect((await accept(second)).status).toBe(200)
    expect((await rest('POST', `users/${id}/invitation/send`, { token: administrator })).status).toBe(409)
  })

  test('is taken back with the account, which never served', async () => {
    const { email, id } = await invite()
    const token = await link(email)
    expect((await rest('POST', `users/${id}/invitation/take-back`, { token: administrator })).status).toBe(200)
    expect(messageOf(await accept(token))).toContain('a été retirée')
    expect((await payload.count({ collection: 'users', where: { id: { equals: id } } })).totalDocs).toBe(0)
  })

  test('lasts seven days', async () => {
    const { email, id } = await invite()
    const token = await link(email)
    const { invitationUntil } = (await payload.db.findOne<{ id: string; invitationUntil: string }>({ collection: 'users', where: { id: { equals: id } } }))!
    expect(Math.round((new Date(invitationUntil).getTime() - Date.now()) / 3_600_000)).toBe(7 * 24)
    await payload.db.updateOne({ collection: 'users', id, data: { invitationUntil: new Date(Date.now() - 1000).toISOString() } })
    expect(messageOf(await accept(token))).toContain('n’est plus valable')
  })

  test('ends when the person came in by « mot de passe oublié »', async () => {
    const { email } = await invite()
    const token = await link(email)
    const reset = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    expect((await rest('POST', 'users/reset-password', { body: { token: reset, password: BETTER } })).status).toBe(200)
    expect(messageOf(await accept(token, 'quatre-chevaux-bleus-dansent'))).toContain('a déjà servi')
  })

  test('is for administrators to send and to take back', async () => {
    const { id } = await invite()
    const publisher = await tokenFor((await account(payload, 'publisher')).email)
    for (const step of ['send', 'take-back']) {
      expect((await rest('POST', `users/${id}/invitation/${step}`, { token: publisher })).status).toBe(403)
      expect((await rest('POST', `users/${id}/invitation/${step}`)).status).toBe(401)
    }
  })

  test('nobody else’s link serves, nor what is no link', async () => {
    for (const token of ['', 'x', '019aa000-0000-7000-8000-000000000000.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 3 as never]) expect((await accept(token)).status).toBe(403)
  })
})
