import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { openGraphql, openRest } from './support/doors'
import { account, closePayload, openPayload, refusals } from './support/payload'

const PASSWORD = 'un-mot-de-passe-long'
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

let payload: Payload
let rest: Awaited<ReturnType<typeof openRest>>
let graphql: Awaited<ReturnType<typeof openGraphql>>
beforeAll(async () => {
  process.env.GRAPHQL = 'on'
  payload = await openPayload()
  rest = await openRest()
  graphql = await openGraphql()
})
afterAll(() => closePayload(payload))

const logIn = (email: string, password = PASSWORD, userAgent?: string) => rest('POST', 'users/login', { body: { email, password }, userAgent })
const tokenFor = async (email: string, userAgent?: string) => String((await logIn(email, PASSWORD, userAgent)).body.token)
const me = async (token: string) => (await rest('GET', 'users/me', { token })).body.user as { id: string } | null
const lines = async (id: string) =>
  (await payload.find({ collection: 'audit-log', where: { or: [{ subjectId: { equals: id } }, { actor: { equals: id } }] }, sort: 'at', pagination: false })).docs

describe('logins that fail', () => {
  test('lock the account at the eighth, with a message that says how long, until an administrator unlocks it', async () => {
    const person = await account(payload, 'editor')
    for (let attempt = 1; attempt < 8; attempt += 1) expect((await logIn(person.email, 'faux')).body.errors![0]!.message).not.toContain('bloqué')
    for (const password of ['faux', PASSWORD]) {
      const locked = await logIn(person.email, password)
      expect([locked.status, locked.body.errors![0]!.message]).toEqual([401, expect.stringMatching(/^Trop d’essais manqués.*bloqué\. Réessayez dans 10 minutes/)])
    }
    const mutation = await graphql('mutation($e: String!, $p: String!) { loginUser(email: $e, password: $p) { token } }', { variables: { e: person.email, p: PASSWORD } })
    expect(mutation.body.errors![0]!.message).toContain('Réessayez dans 10 minutes')
    const [publisher, administrator] = [await account(payload, 'publisher'), await account(payload, 'administrator')]
    expect((await rest('POST', 'users/unlock', { token: await tokenFor(publisher.email), body: { email: person.email } })).status).toBe(403)
    expect((await rest('POST', 'users/unlock', { token: await tokenFor(administrator.email), body: { email: person.email } })).status).toBe(200)
    expect((await logIn(person.email)).status).toBe(200)
    expect((await lines(person.id)).map(({ event, actorName }) => `${event}: ${actorName}`)).toEqual([
      'accountCreated: Ligne de commande', ...Array.from({ length: 8 }, () => 'loginRefused: editor'), 'accountLocked: editor', 'accountUnlocked: administrator', 'login: editor',
    ])
  })

  test('on an address without an account leave no trace of what was typed', async () => {
    const before = await payload.count({ collection: 'audit-log' })
    expect((await logIn('mon-mot-de-passe-par-erreur@exemple.test')).status).toBe(401)
    expect((await payload.count({ collection: 'audit-log' })).totalDocs).toBe(before.totalDocs)
  })
})

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

  test('a new password ends the others, and those of someone else all', async () => {
    const [person, administrator] = [await account(payload, 'editor'), await account(payload, 'administrator')]
    const [here, other, theirs] = [await tokenFor(person.email), await tokenFor(person.email), await tokenFor(administrator.email)]
    expect((await rest('PATCH', `users/${person.id}`, { token: here, body: { password: 'trois-lampes-vertes' } })).status).toBe(200)
    expect([(await me(here))?.id, await me(other)]).toEqual([person.id, null])
    await rest('PATCH', `users/${person.id}`, { token: theirs, body: { password: 'quatre-lampes-bleues' } })
    expect(await me(here)).toBeNull()
  })

  test('sessions cannot be written, nor anything of the lock', async () => {
    const person = await account(payload, 'editor')
    const token = await tokenFor(person.email)
    const forged = { sessions: [{ id: 'forged', expiresAt: '2099-01-01T00:00:00.000Z' }], loginAttempts: -100, lockUntil: '2000-01-01T00:00:00.000Z' }
    await rest('PATCH', `users/${person.id}`, { token, body: forged })
    const stored = await payload.db.findOne<{ id: string; sessions: { id: string }[]; loginAttempts: number }>({ collection: 'users', where: { id: { equals: person.id } } })
    expect([stored!.sessions.length, stored!.sessions[0]!.id === 'forged', stored!.loginAttempts]).toEqual([1, false, 0])
  })
})
