import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { SECTIONS } from '@/app/(payload)/_admin/dashboard/sections'
import { ROLES, type Role } from '@/lib/roles/roles'
import { account, closePayload, openPayload } from './support/payload'

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
})
afterAll(() => closePayload(payload))

test.each(ROLES)('the first page of the admin answers: %s', async (role: Role) => {
  const user = await account(payload, role)
  const sections = (await Promise.all(SECTIONS.map((make) => make({ payload, user, now: new Date() })))).flat()
  expect(sections.length > 0).toBe(role !== 'reader')
})
