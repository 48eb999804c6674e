import { createHook } from 'node:async_hooks'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { type Answer, openGraphql, openRest } from './support/doors'
import { eventually } from './support/mailServer'
import { account, closePayload, openPayload } from './support/payload'

const PASSWORD = 'un-mot-de-passe-long'

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

const logIn = (email: string, password = PASSWORD, cookie?: string) => rest('POST', 'users/login', { body: { email, password }, cookie })
/** What a browser sends back of what it was given. */
const deviceOf = ({ cookies }: Answer) => cookies.find((one) => one.startsWith('do-devices='))?.split(';')[0]
const lines = async (id: string) =>
  (await payload.find({ collection: 'audit-log', where: { or: [{ subjectId: { equals: id } }, { actor: { equals: id } }] }, sort: 'at', pagination: false })).docs.map(({ event }) => event)

/** How many passwords are worked on while something runs. A new connection to the database does the same work, for its own. */
async function passwordsWorkedOn(work: () => Promise<unknown>): Promise<number> {
  let count = 0
  const hook = createHook({ init: (_, type) => { if (type === 'PBKDF2REQUEST' && !/\/pg\/lib\//.test(new Error('here').stack ?? '')) count += 1 } }).enable()
  await work()
  hook.disable()
  return count
}

describe('an attacker with a hundred wrong passwords', () => {
  test('does not keep the owner out, who signs in from where they have before; elsewhere the eighth was the last one looked at', async () => {
    const person = await account(payload, 'editor')
    const device = deviceOf(await logIn(person.email))
    const statuses: number[] = []
    const looked = await passwordsWorkedOn(async () => {
      for (let attempt = 0; attempt < 100; attempt += 1) statuses.push((await logIn(person.email, `faux ${attempt}`)).status)
    })
    expect(statuses).toEqual([...Array.from({ length: 8 }, () => 401), ...Array.from({ length: 92 }, () => 429)])
    expect(looked).toBe(8)
    expect((await logIn(person.email)).status).toBe(429)
    const home = await logIn(person.email, PASSWORD, device)
    expect([home.status, (await rest('GET', 'users/me', { token: home.token })).body.user]).toEqual([200, expect.objectContaining({ id: person.id })])
    await eventually('the lines', async () => (await lines(person.id)).length === 12)
    expect((await lines(person.id)).toSorted()).toEqual(['accountCreated', 'accountLocked', ...Array.from({ length: 2 }, () => 'login'), ...Array.from({ length: 8 }, () => 'loginRefused')])
  })

  test('gets no further with a known device: it has a count of its own, and shuts itself out alone', async () => {
    const person = await account(payload, 'editor')
    const [stolen, other] = [deviceOf(await logIn(person.email)), deviceOf(await logIn(person.email))]
    const statuses: number[] = []
    for (let attempt = 0; attempt < 10; attempt += 1) statuses.push((await logIn(person.email, `faux ${attempt}`, stolen)).status)
    expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 401, 401, 429, 429])
    expect([(await logIn(person.email, PASSWORD, other)).status, (await logIn(person.email)).status]).toEqual([200, 200])
  })

  test('is stopped by GraphQL as well, and by tries at the same moment', async () => {
    const person = await account(payload, 'editor')
    const query = 'mutation($e: String!, $p: String!) { loginUser(email: $e, password: $p) { user { id } } }'
    const all = await Promise.all(Array.from({ length: 20 }, () => graphql(query, { variables: { e: person.email, p: 'faux' } })))
    expect(all.filter(({ body }) => body.errors?.[0]?.message.startsWith('Trop d’essais'))).toHaveLength(12)
  })

  test('does not keep the owner out of a new device either: a link by mail opens', async () => {
    const person = await account(payload, 'editor')
    for (let attempt = 0; attempt < 10; attempt += 1) await logIn(person.email, 'faux')
    const token = await payload.forgotPassword({ collection: 'users', data: { email: person.email }, disableEmail: true })
    const reset = await rest('POST', 'users/reset-password', { body: { token, password: 'trois-lampes-vertes' } })
    expect((await logIn(person.email, 'trois-lampes-vertes', deviceOf(reset))).status).toBe(200)
  })
})

describe('an address without an account', () => {
  const strange = 'mon-mot-de-passe-par-erreur@exemple.test'

  test('is answered as one that has: the same words, status and work, up to the last try', async () => {
    const person = await account(payload, 'editor')
    const told = async (email: string) => {
      const all: unknown[] = []
      const work = await passwordsWorkedOn(async () => {
        for (let attempt = 0; attempt < 10; attempt += 1) {
          const { status, body, headers } = await logIn(email, 'faux')
          // The seconds left differ by those that the test takes.
          all.push([status, JSON.stringify(body).replace(/"waitSeconds":5\d\d/, '"waitSeconds":600'), headers.get('retry-after')?.replace(/^5\d\d$/, '600')])
        }
      })
      return { all, work }
    }
    const [known, unknown] = [await told(person.email), await told(strange)]
    expect(unknown).toEqual(known)
    expect([known.all.at(-1), known.work]).toEqual([[429, expect.stringContaining('Réessayez dans 10 minutes'), '600'], 8])
  })

  test('leaves no trace of what was typed there', async () => {
    const before = await payload.count({ collection: 'audit-log' })
    await logIn('une-autre-adresse@exemple.test', 'faux')
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect((await payload.count({ collection: 'audit-log' })).totalDocs).toBe(before.totalDocs)
  })
})

test('the session’s token leaves in a cookie that scripts cannot read, and in no answer', async () => {
  const person = await account(payload, 'editor')
  const login = await logIn(person.email)
  const token = login.token!
  const reset = await payload.forgotPassword({ collection: 'users', data: { email: person.email }, disableEmail: true })
  const answers = [login, await rest('GET', 'users/me', { token }), await rest('POST', 'users/refresh-token', { token }), await rest('POST', 'users/reset-password', { body: { token: reset, password: 'trois-lampes-vertes' } })]
  expect(answers.map(({ status, body }) => [status, JSON.stringify(body).includes('eyJ')])).toEqual(answers.map(() => [200, false]))
  for (const cookie of login.cookies) expect(cookie).toMatch(/; HttpOnly=true; SameSite=(Lax|Strict)$/)
  expect(login.cookies).toHaveLength(2)
})

test('a link by mail asked for again is the same one, which lasts longer', async () => {
  const person = await account(payload, 'editor')
  const ask = () => payload.forgotPassword({ collection: 'users', data: { email: person.email }, disableEmail: true })
  const [first, second] = [await ask(), await ask()]
  expect(second).toBe(first)
  expect((await rest('POST', 'users/reset-password', { body: { token: first, password: 'trois-lampes-vertes' } })).status).toBe(200)
  expect(await ask()).not.toBe(first)
})
