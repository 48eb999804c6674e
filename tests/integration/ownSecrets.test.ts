import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { openRest } from './support/doors'
import { eventually, type MailServer, openMailServer } from './support/mailServer'
import { account, closePayload, openPayload } from './support/payload'

const PASSWORD = 'un-mot-de-passe-long'
const BETTER = 'trois-lampes-vertes-tombent'

let payload: Payload
let rest: Awaited<ReturnType<typeof openRest>>
let server: MailServer
beforeAll(async () => {
  server = await openMailServer()
  Object.assign(process.env, { SMTP_URL: `smtp://127.0.0.1:${server.port}`, MAIL_FROM: 'Démocratie Ouverte <histoire@exemple.test>' })
  payload = await openPayload()
  rest = await openRest()
})
afterAll(async () => {
  await closePayload(payload)
  await server.stop()
})

const logIn = (email: string, password = PASSWORD) => rest('POST', 'users/login', { body: { email, password } })
const tokenFor = async (email: string) => (await logIn(email)).token!
const me = async (token: string) => (await rest('GET', 'users/me', { token })).body.user as { id: string } | null
const mailTo = (address: string, subject: string) => eventually(`« ${subject} »`, () =>
  server.received.find((mail) => mail.subject === subject && [mail.to].flat().some((one) => one?.text === address)))

describe('one’s own password', () => {
  test('is not changed by a session alone, whatever the door', async () => {
    const person = await account(payload, 'administrator')
    const token = await tokenFor(person.email)
    expect((await rest('PATCH', `users/${person.id}`, { token, body: { password: BETTER } })).status).toBe(403)
    expect((await rest('PATCH', `users?where[id][equals]=${person.id}`, { token, body: { password: BETTER } })).status).toBe(403)
    for (const body of [{}, { newPassword: BETTER }, { password: 'faux', newPassword: BETTER }]) expect((await rest('POST', 'users/own/password', { token, body })).status).toBe(403)
    expect((await rest('POST', 'users/own/password', { body: { password: PASSWORD, newPassword: BETTER } })).status).toBe(401)
    expect((await logIn(person.email)).status).toBe(200)
  })

  test('changes with the one of before: the other sessions end, a mail tells, the log keeps it', async () => {
    const person = await account(payload, 'contributor')
    const [here, other] = [await tokenFor(person.email), await tokenFor(person.email)]
    const weak = await rest('POST', 'users/own/password', { token: here, body: { password: PASSWORD, newPassword: 'motdepasse123456' } })
    expect([weak.status, JSON.stringify(weak.body)]).toEqual([400, expect.stringContaining('que l’on essaie en premier')])
    expect((await rest('POST', 'users/own/password', { token: here, body: { password: PASSWORD, newPassword: BETTER } })).status).toBe(200)
    expect([(await me(here))?.id, await me(other)]).toEqual([person.id, null])
    expect([(await logIn(person.email)).status, (await logIn(person.email, BETTER)).status]).toEqual([401, 200])
    expect((await mailTo(person.email, 'Votre mot de passe a été changé')).text).toContain('prévenez tout de suite')
    expect((await payload.count({ collection: 'audit-log', where: { subjectId: { equals: person.id }, event: { equals: 'passwordChanged' } } })).totalDocs).toBe(1)
  })

  test('is nobody else’s to change, an administrator’s included', async () => {
    const [person, administrator] = [await account(payload, 'editor'), await account(payload, 'administrator')]
    const refused = await rest('PATCH', `users/${person.id}`, { token: await tokenFor(administrator.email), body: { password: BETTER } })
    expect([refused.status, refused.body.errors![0]!.message]).toEqual([403, expect.stringContaining('personne ne connaît celui d’un autre')])
  })

  test('is asked eight times, then no more for a while; whoever tries with a stolen session shuts nobody out', async () => {
    const person = await account(payload, 'editor')
    const token = await tokenFor(person.email)
    const statuses: number[] = []
    for (let attempt = 0; attempt < 10; attempt += 1) statuses.push((await rest('POST', 'users/own/password', { token, body: { password: `faux ${attempt}`, newPassword: BETTER } })).status)
    expect(statuses).toEqual([403, 403, 403, 403, 403, 403, 403, 403, 429, 429])
    const late = await rest('POST', 'users/own/password', { token, body: { password: PASSWORD, newPassword: BETTER } })
    expect([late.status, Number(late.headers.get('retry-after')) > 0, (await logIn(person.email)).status]).toEqual([429, true, 200])
  })
})

describe('the address by which one signs in', () => {
  test('is not changed by a session alone; with the password it is, and the old address is told', async () => {
    const person = await account(payload, 'administrator')
    const token = await tokenFor(person.email)
    const email = `autre-${person.email}`
    await rest('PATCH', `users/${person.id}`, { token, body: { email } })
    expect((await rest('POST', 'users/own/email', { token, body: { email } })).status).toBe(403)
    expect((await logIn(person.email)).status).toBe(200)
    const pending = await payload.forgotPassword({ collection: 'users', data: { email: person.email }, disableEmail: true })
    expect((await rest('POST', 'users/own/email', { token, body: { email: ` ${email.toUpperCase()} `, password: PASSWORD } })).status).toBe(200)
    expect([(await logIn(person.email)).status, (await logIn(email)).status]).toEqual([401, 200])
    expect((await mailTo(person.email, 'L’adresse de votre compte a été changée')).text).toContain(email)
    expect((await rest('POST', 'users/reset-password', { body: { token: pending, password: BETTER } })).status).toBe(403)
  })

  test('cannot be the one of another account, nor no address', async () => {
    const [person, other] = [await account(payload, 'editor'), await account(payload, 'editor')]
    const token = await tokenFor(person.email)
    for (const email of [other.email, 'pas-une-adresse', '']) expect((await rest('POST', 'users/own/email', { token, body: { email, password: PASSWORD } })).status).toBe(400)
  })

  test('is changed for another by an administrator only, and the old address is told', async () => {
    const [person, publisher, administrator] = [await account(payload, 'editor'), await account(payload, 'publisher'), await account(payload, 'administrator')]
    const email = `corrige-${person.email}`
    expect((await rest('PATCH', `users/${person.id}`, { token: await tokenFor(publisher.email), body: { email } })).status).toBe(403)
    expect((await rest('PATCH', `users/${person.id}`, { token: await tokenFor(administrator.email), body: { email } })).status).toBe(200)
    expect((await mailTo(person.email, 'L’adresse de votre compte a été changée')).text).toContain(email)
  })
})
