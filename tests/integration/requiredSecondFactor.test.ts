import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { codeAt } from '@/lib/secondFactor/codes'
import { openRest } from './support/doors'
import { account, closePayload, openPayload } from './support/payload'

const PASSWORD = 'un-mot-de-passe-long'

type Offer = { ticket: string; secret: string; qrCode: string; recoveryCodes: string[] }
let payload: Payload
let rest: Awaited<ReturnType<typeof openRest>>
beforeAll(async () => {
  process.env.SECOND_FACTOR = 'administrators'
  payload = await openPayload()
  rest = await openRest()
})
afterAll(() => closePayload(payload))

const logIn = (email: string, more: object = {}) => rest('POST', 'users/login', { body: { email, password: PASSWORD, ...more } })
const me = async (token: unknown) => (await rest('GET', 'users/me', { token: String(token) })).body.user as { id: string } | null

test('an administrator without a second factor gets one before any session; the others are not asked', async () => {
  const administrator = await account(payload, 'administrator')
  const asked = await logIn(administrator.email)
  const { step, offer } = asked.body.errors![0]!.data as { step: string; offer: Offer }
  expect([asked.status, asked.token, step, offer.recoveryCodes.length]).toEqual([401, undefined, 'enrol', 10])
  const wrong = await logIn(administrator.email, { ticket: offer.ticket, code: '000000' })
  expect([wrong.status, wrong.token, wrong.body.errors![0]!.data]).toEqual([401, undefined, { step: 'enrol' }])
  const done = await logIn(administrator.email, { ticket: offer.ticket, code: codeAt(offer.secret, Date.now()) })
  expect((await me(done.token))?.id).toBe(administrator.id)
  expect((await logIn(administrator.email)).body.errors![0]!.data).toEqual({ step: 'code' })
  expect((await logIn(administrator.email, { code: offer.recoveryCodes[0] })).status).toBe(200)
  expect((await logIn((await account(payload, 'publisher')).email)).status).toBe(200)
})

test('it cannot be turned off, and a password set again by mail opens no session either', async () => {
  const administrator = await account(payload, 'administrator')
  const resetToken = await payload.forgotPassword({ collection: 'users', data: { email: administrator.email }, disableEmail: true })
  const reset = await rest('POST', 'users/reset-password', { body: { token: resetToken, password: 'cinq-lampes-jaunes' } })
  expect([reset.status, await me(reset.token)]).toEqual([200, null])
  const other = await account(payload, 'administrator')
  const { offer } = (await logIn(other.email)).body.errors![0]!.data as { offer: Offer }
  const { token } = await logIn(other.email, { ticket: offer.ticket, code: codeAt(offer.secret, Date.now()) })
  const off = await rest('POST', 'users/second-factor/off', { token: String(token), body: { password: PASSWORD, code: offer.recoveryCodes[0] } })
  expect([off.status, off.body.errors![0]!.message]).toEqual([403, expect.stringContaining('ne peut pas être désactivé')])
})

test('whoever becomes an administrator without one must log in again', async () => {
  const publisher = await account(payload, 'publisher')
  const { token } = await logIn(publisher.email)
  await payload.update({ collection: 'users', id: publisher.id, data: { role: 'administrator' } })
  expect(await me(token)).toBeNull()
  expect((await logIn(publisher.email)).body.errors![0]!.data).toMatchObject({ step: 'enrol' })
})

test('when the setting comes, the sessions of administrators who have none end as the site starts', async () => {
  const { endSessionsWithoutFactor } = await import('@/collections/accounts/endSessionsWithoutFactor')
  const [administrator, publisher] = [await account(payload, 'administrator'), await account(payload, 'publisher')]
  const later = new Date(Date.now() + 60_000).toISOString()
  for (const { id } of [administrator, publisher]) {
    await payload.db.updateOne({ collection: 'users', id, data: { sessions: [{ id: `of-${id}`, createdAt: new Date().toISOString(), expiresAt: later }] } })
  }
  await endSessionsWithoutFactor(payload)
  const left = async (id: string) => (await payload.db.findOne<{ id: string; sessions: unknown[] }>({ collection: 'users', where: { id: { equals: id } } }))!.sessions.length
  expect([await left(administrator.id), await left(publisher.id)]).toEqual([0, 1])
})
