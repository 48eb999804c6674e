import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { codeAt } from '@/lib/secondFactor/codes'
import { type Answer, openGraphql, openRest } from './support/doors'
import { eventually } from './support/mailServer'
import { account, closePayload, openPayload } from './support/payload'

const PASSWORD = 'un-mot-de-passe-long'
const PERIOD = 30_000

type Rest = Awaited<ReturnType<typeof openRest>>
type Person = { id: string; email: string }
let payload: Payload
let rest: Rest
let graphql: Awaited<ReturnType<typeof openGraphql>>
beforeAll(async () => {
  process.env.GRAPHQL = 'on'
  payload = await openPayload()
  rest = await openRest()
  graphql = await openGraphql()
})
afterAll(() => closePayload(payload))

const logIn = (email: string, more: object = {}, password = PASSWORD) => rest('POST', 'users/login', { body: { email, password, ...more } })
const tokenOf = ({ token }: Answer) => token
const messageOf = ({ body }: Answer) => body.errors?.[0]?.message
const me = async (token?: string) => (await rest('GET', 'users/me', { token })).body.user as { id: string } | null
const events = async ({ id }: Person) =>
  (await payload.find({ collection: 'audit-log', where: { subjectId: { equals: id } }, sort: 'at', pagination: false })).docs.map(({ event }) => event)

/** A code of the period after the last one used, which the server takes too: no test waits for the clock. */
const nextCode = (secret: string) => codeAt(secret, Date.now() + PERIOD)

/** Turns the second factor on for a new account, as its owner does. */
async function enrolled(role: 'contributor' | 'publisher' | 'administrator' = 'publisher') {
  const person = await account(payload, role)
  const token = tokenOf(await logIn(person.email))!
  const { body: offer } = await rest('POST', 'users/second-factor/offer', { token, body: { password: PASSWORD } })
  const { secret, ticket, recoveryCodes } = offer as { secret: string; ticket: string; recoveryCodes: string[] }
  const on = await rest('POST', 'users/second-factor/on', { token, body: { ticket, code: codeAt(secret, Date.now()) } })
  expect(on.status).toBe(200)
  return { person, token, secret, recoveryCodes, ticket }
}

describe('a person with a second factor', () => {
  test('gets nothing for the password alone, by any door', async () => {
    const { person } = await enrolled('administrator')
    const asked = await logIn(person.email)
    expect([asked.status, tokenOf(asked), asked.body.errors?.[0]?.data]).toEqual([401, undefined, { step: 'code' }])
    expect(messageOf(asked)).toContain('code à six chiffres')
    const mutation = await graphql('mutation($e: String!, $p: String!) { loginUser(email: $e, password: $p) { token } }', { variables: { e: person.email, p: PASSWORD } })
    expect(mutation.body.data).toEqual({ loginUser: null })
    await expect(payload.login({ collection: 'users', data: { email: person.email, password: PASSWORD } })).rejects.toMatchObject({ status: 401 })
    const { sessions } = (await payload.db.findOne<{ id: string; sessions: unknown[] }>({ collection: 'users', where: { id: { equals: person.id } } }))!
    expect(sessions).toHaveLength(1)
  })

  test('logs in with a code, once: the same code is refused again', async () => {
    const { person, secret } = await enrolled()
    const code = nextCode(secret)
    const answer = await logIn(person.email, { code: `${code.slice(0, 3)} ${code.slice(3)}` })
    expect((await me(tokenOf(answer)))?.id).toBe(person.id)
    const again = await logIn(person.email, { code })
    expect([again.status, messageOf(again)]).toEqual([401, expect.stringContaining('a déjà servi')])
    const older = await logIn(person.email, { code: codeAt(secret, Date.now()) })
    expect(older.status).toBe(401)
  })

  test('of five logins at once with the same code, one passes', async () => {
    const { person, secret } = await enrolled()
    const code = nextCode(secret)
    const answers = await Promise.all(Array.from({ length: 5 }, () => logIn(person.email, { code })))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  test('uses a recovery code once, however it is typed', async () => {
    const { person, recoveryCodes } = await enrolled()
    expect((await logIn(person.email, { code: recoveryCodes[0]!.toUpperCase().replaceAll('-', ' ') })).status).toBe(200)
    expect((await logIn(person.email, { code: recoveryCodes[0] })).status).toBe(401)
    expect((await logIn(person.email, { code: recoveryCodes[1] })).status).toBe(200)
    expect(await events(person)).toContain('recoveryCodeUsed')
  })

  test('cannot use the codes of another', async () => {
    const [one, other] = [await enrolled(), await enrolled()]
    expect((await logIn(one.person.email, { code: other.recoveryCodes[0] })).status).toBe(401)
    expect((await logIn(one.person.email, { code: nextCode(other.secret) })).status).toBe(401)
  })

  test('wrong codes are counted as wrong passwords are, and a right one then waits', async () => {
    const { person, secret } = await enrolled()
    for (let attempt = 1; attempt <= 8; attempt += 1) expect(messageOf(await logIn(person.email, { code: '000000' }))).toContain('n’est pas le bon')
    for (const code of ['000000', nextCode(secret)]) expect(await logIn(person.email, { code })).toMatchObject({ status: 429, body: { errors: [{ message: expect.stringContaining('Réessayez dans 10 minutes') }] } })
    const kept = ['accountCreated', 'secondFactorOn', ...Array.from({ length: 8 }, () => 'loginRefused'), 'accountLocked'].toSorted()
    await eventually('the lines', async () => (await events(person)).length === kept.length)
    expect((await events(person)).toSorted()).toEqual(kept)
  })

  test('a reset password opens no session: the code is still asked', async () => {
    const { person, secret } = await enrolled()
    const resetToken = await payload.forgotPassword({ collection: 'users', data: { email: person.email }, disableEmail: true })
    const reset = await rest('POST', 'users/reset-password', { body: { token: resetToken, password: 'cinq-lampes-jaunes' } })
    expect(reset.status).toBe(200)
    expect(await me(tokenOf(reset))).toBeNull()
    expect((await logIn(person.email, {}, 'cinq-lampes-jaunes')).status).toBe(401)
    expect((await logIn(person.email, { code: nextCode(secret) }, 'cinq-lampes-jaunes')).status).toBe(200)
  })

  test('what is kept can be read by nobody, and is not the secret', async () => {
    const { person, secret, recoveryCodes, token } = await enrolled('administrator')
    expect((await rest('GET', 'second-factors', { token })).status).toBe(403)
    const { docs } = await payload.find({ collection: 'second-factors', where: { account: { equals: person.id } } })
    for (const hidden of [secret, ...recoveryCodes]) expect(JSON.stringify(docs)).not.toContain(hidden)
    const shown = JSON.stringify([(await rest('GET', `users/${person.id}`, { token })).body, (await rest('GET', 'users/me', { token })).body])
    expect(shown).not.toMatch(/secret|recovery/i)
  })
})

describe('turning it on and off', () => {
  test('on: asks for the password, then for a code of the offered secret, and ends the other sessions', async () => {
    const person = await account(payload, 'contributor')
    const [token, other] = [tokenOf(await logIn(person.email))!, tokenOf(await logIn(person.email))!]
    expect((await rest('POST', 'users/second-factor/offer', { body: { password: PASSWORD } })).status).toBe(401)
    expect((await rest('POST', 'users/second-factor/offer', { token, body: {} })).status).toBe(403)
    const wrong = await rest('POST', 'users/second-factor/offer', { token, body: { password: 'pas-le-bon' } })
    expect([wrong.status, messageOf(wrong)]).toEqual([403, expect.stringContaining('Ce n’est pas votre mot de passe')])
    const { body } = await rest('POST', 'users/second-factor/offer', { token, body: { password: PASSWORD } })
    expect(body.qrCode).toMatch(/^data:image\/svg\+xml;base64,/)
    const turnOn = (code: string, ticket = body.ticket) => rest('POST', 'users/second-factor/on', { token, body: { ticket, code } })
    expect((await turnOn('000000')).status).toBe(403)
    expect((await turnOn(codeAt(body.secret as string, Date.now()), 'autre')).status).toBe(403)
    expect((await turnOn(codeAt(body.secret as string, Date.now()))).status).toBe(200)
    expect((await turnOn(nextCode(body.secret as string))).status).toBe(409)
    expect([(await me(token))?.id, await me(other)]).toEqual([person.id, null])
  })

  test('a ticket is of no use to another account', async () => {
    const [one, other] = [await account(payload, 'editor'), await account(payload, 'editor')]
    const [first, second] = [tokenOf(await logIn(one.email))!, tokenOf(await logIn(other.email))!]
    const { body } = await rest('POST', 'users/second-factor/offer', { token: first, body: { password: PASSWORD } })
    expect((await rest('POST', 'users/second-factor/on', { token: second, body: { ticket: body.ticket, code: codeAt(body.secret as string, Date.now()) } })).status).toBe(403)
  })

  test('off: asks for the password and a code not used yet', async () => {
    const { person, token, secret } = await enrolled()
    const off = (body: object) => rest('POST', 'users/second-factor/off', { token, body })
    expect((await off({ password: PASSWORD })).status).toBe(403)
    expect((await off({ code: nextCode(secret) })).status).toBe(403)
    expect((await off({ password: PASSWORD, code: '000000' })).status).toBe(403)
    expect((await off({ password: PASSWORD, code: nextCode(secret) })).status).toBe(200)
    expect((await logIn(person.email)).status).toBe(200)
    expect(await events(person)).toContain('secondFactorOff')
  })

  test('wrong codes there are counted apart: they shut nobody out', async () => {
    const { person, token, secret } = await enrolled()
    for (let attempt = 0; attempt < 8; attempt += 1) await rest('POST', 'users/second-factor/off', { token, body: { password: PASSWORD, code: '000000' } })
    expect(messageOf(await rest('POST', 'users/second-factor/off', { token, body: { password: PASSWORD, code: nextCode(secret) } }))).toContain('Trop d’essais manqués. Réessayez dans 10 minutes')
    expect((await logIn(person.email, { code: nextCode(secret) })).status).toBe(200)
  })

  test('new recovery codes put an end to the old ones', async () => {
    const { person, token, secret, recoveryCodes } = await enrolled()
    const renewed = await rest('POST', 'users/second-factor/recovery-codes', { token, body: { password: PASSWORD, code: nextCode(secret) } })
    const fresh = renewed.body.recoveryCodes as string[]
    expect(fresh).toHaveLength(10)
    expect((await logIn(person.email, { code: recoveryCodes[3] })).status).toBe(401)
    expect((await logIn(person.email, { code: fresh[3] })).status).toBe(200)
  })

  test('an administrator takes it away from someone, with a password, and from no one else’s place', async () => {
    const { person, token: theirs } = await enrolled()
    const administrator = await account(payload, 'administrator')
    const [token, publisher] = [tokenOf(await logIn(administrator.email))!, tokenOf(await logIn((await account(payload, 'publisher')).email))!]
    const reset = (asking: object, id = person.id) => rest('POST', `users/${id}/second-factor/reset`, asking)
    expect((await reset({})).status).toBe(401)
    expect((await reset({ token: publisher, body: { password: PASSWORD } })).status).toBe(403)
    expect((await reset({ token, body: { password: 'autre' } })).status).toBe(403)
    expect((await reset({ token, body: { password: PASSWORD } }, administrator.id)).status).toBe(403)
    expect((await reset({ token, body: { password: PASSWORD } }, '019aa000-0000-7000-8000-000000000000')).status).toBe(404)
    expect((await reset({ token, body: { password: PASSWORD } })).status).toBe(200)
    expect(await me(theirs)).toBeNull()
    expect((await logIn(person.email)).status).toBe(200)
    expect(await events(person)).toContain('secondFactorReset')
  })

  test('the command for those who have lost everything takes it away and ends its sessions', async () => {
    const { resetFactor } = await import('@/deploy/database/resetFactor')
    const { person, token } = await enrolled()
    await resetFactor(payload, person.email.toUpperCase())
    expect([await me(token), (await logIn(person.email)).status]).toEqual([null, 200])
    const { docs } = await payload.find({ collection: 'audit-log', where: { subjectId: { equals: person.id }, event: { equals: 'secondFactorReset' } } })
    expect(docs).toMatchObject([{ actorName: 'Ligne de commande', subject: 'Compte « publisher »' }])
    await expect(resetFactor(payload, 'personne@exemple.test')).rejects.toThrow('Aucun compte pour personne@exemple.test.')
  })

  test('it goes with the account', async () => {
    const { person } = await enrolled()
    await payload.delete({ collection: 'users', id: person.id })
    expect((await payload.count({ collection: 'second-factors', where: { account: { equals: person.id } } })).totalDocs).toBe(0)
  })
})
