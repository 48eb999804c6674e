import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { openRest } from './support/doors'
import { account, closePayload, openPayload, refusals } from './support/payload'

const PASSWORD = 'un-mot-de-passe-long'
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

let payload: Payload
let rest: Awaited<ReturnType<typeof openRest>>
beforeAll(async () => {
  payload = await openPayload()
  rest = await openRest()
})
afterAll(() => closePayload(payload))

const logIn = (email: string, password = PASSWORD, userAgent?: string) => rest('POST', 'users/login', { body: { email, password }, userAgent })
const tokenFor = async (email: string, userAgent?: string) => String((await logIn(email, PASSWORD, userAgent)).token)
const me = async (token: string) => (await rest('GET', 'users/me', { token })).body.user as { id: string } | null
const lines = async (id: string) =>
  (await payload.find({ collection: 'audit-log', where: { or: [{ subjectId: { equals: id } }, { actor: { equals: id } }] }, sort: 'at', pagination: false })).docs

describe('the rule on passwords', () => {
  const weak = ['court', 'motdepasse123456', 'Nadia-Exemple-2026', 'democratie-ouverte']
  test.each(weak)('refuses « %s » when an account is made, changed, or given another by mail, each time in French', async (password) => {
    const create = payload.create({ collection: 'users', data: { name: 'Nadia Exemple', email: 'nadia.exemple@exemple.test', role: 'reader', password } })
    expect(await refusals(create)).toMatchObject([{ path: 'password', message: expect.stringMatching(/^(Le|Ce) mot de passe .*\.$/) }])
    const person = await payload.create({ collection: 'users', data: { name: 'Nadia Exemple', email: `nadia.exemple.${weak.indexOf(password)}@exemple.test`, role: 'reader', password: PASSWORD } })
    expect(await refusals(payload.update({ collection: 'users', id: person.id, data: { password } }))).toMatchObject([{ path: 'password' }])
    const token = await payload.forgotPassword({ collection: 'users', data: { email: person.email }, disableEmail: true })
    const reset = await rest('POST', 'users/reset-password', { body: { token, password } })
    expect([reset.status, (reset.body.errors![0]!.data as { errors: object[] }).errors]).toEqual([400, [expect.objectContaining({ path: 'password' })]])
    expect((await logIn(person.email)).status).toBe(200)
  })
})

describe('sessions', () => {
  test('a person ends one of them, then all the others; what was ended is refused at once', async () => {
    const person = await account(payload, 'contributor')
    const [here, phone, other] = [await tokenFor(person.email, FIREFOX), await tokenFor(person.email), await tokenFor(person.email)]
    const { body } = await rest('GET', `users/${person.id}`, { token: here })
    const sessions = body.sessions as { id: string; device: string }[]
    expect(sessions.map(({ device }) => device)).toEqual(['Firefox sur Linux', 'Un programme', 'Un programme'])
    expect((await rest('POST', `users/${person.id}/sessions/end`, { token: here, body: { session: sessions[1]!.id } })).body).toEqual({ ended: 1 })
    expect([await me(phone), (await me(other))?.id]).toEqual([null, person.id])
    expect((await rest('POST', `users/${person.id}/sessions/end`, { token: here })).body).toEqual({ ended: 1 })
    expect([await me(other), (await me(here))?.id]).toEqual([null, person.id])
    expect((await rest('POST', 'users/refresh-token', { token: other })).status).toBe(403)
    expect((await lines(person.id)).filter(({ event }) => event === 'sessionsEnded')).toHaveLength(2)
  })

  test('an administrator ends those of a person; nobody else does, nor reads them', async () => {
    const [person, publisher, administrator] = [await account(payload, 'editor'), await account(payload, 'publisher'), await account(payload, 'administrator')]
    const [theirs, token] = [await tokenFor(person.email), await tokenFor(publisher.email)]
    expect((await rest('POST', `users/${person.id}/sessions/end`, {})).status).toBe(401)
    expect((await rest('POST', `users/${person.id}/sessions/end`, { token })).status).toBe(403)
    expect((await rest('GET', `users/${person.id}`, { token })).body.sessions ?? []).toEqual([])
    expect((await me(theirs))?.id).toBe(person.id)
    expect((await rest('POST', `users/${person.id}/sessions/end`, { token: await tokenFor(administrator.email) })).body).toEqual({ ended: 1 })
    expect(await me(theirs)).toBeNull()
  })

  test('sessions cannot be written, nor what a link by mail needs', async () => {
    const person = await account(payload, 'editor')
    const token = await tokenFor(person.email)
    const forged = { sessions: [{ id: 'forged', expiresAt: '2099-01-01T00:00:00.000Z' }], resetPasswordToken: 'choisi', resetPasswordExpiration: '2099-01-01T00:00:00.000Z' }
    await rest('PATCH', `users/${person.id}`, { token, body: forged })
    const stored = await payload.db.findOne<{ id: string; sessions: { id: string }[]; resetPasswordToken: string | null }>({ collection: 'users', where: { id: { equals: person.id } } })
    expect([stored!.sessions.length, stored!.sessions[0]!.id === 'forged', stored!.resetPasswordToken]).toEqual([1, false, null])
  })
})
