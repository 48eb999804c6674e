import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { openRest } from '../integration/support/doors'
import { failing, questions, writes, type Ask } from '../integration/support/hostile'
import { account, closePayload, openPayload } from '../integration/support/payload'

let payload: Payload
let ask: Ask

beforeAll(async () => {
  payload = await openPayload()
  const rest = await openRest()
  const { email } = await account(payload, 'administrator')
  const { token } = await rest('POST', 'users/login', { body: { email, password: 'un-mot-de-passe-long' } })
  ask = (method, path, asking) => rest(method, path, { token, ...asking })
})
afterAll(() => closePayload(payload))

const HOUR = 3_600_000

test('every comparison with every field of every collection, and every kind of value', async () => {
  expect(await failing(ask, questions(payload, { few: false }))).toEqual([])
}, HOUR)

test('every wrong shape in every field of every collection', async () => {
  expect(await failing(ask, writes(payload, { few: false }))).toEqual([])
}, HOUR)
