import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { account, closePayload, openPayload, refusals } from './support/payload'

let payload: Awaited<ReturnType<typeof openPayload>>
beforeAll(async () => {
  payload = await openPayload()
})
afterAll(() => closePayload(payload))

test('the only administrator keeps their role and their account; with a second one, they may leave', async () => {
  const first = await account(payload, 'administrator')
  const as = { overrideAccess: false, user: first } as const
  const one = { collection: 'users', id: first.id } as const
  expect(await refusals(payload.update({ ...one, ...as, data: { role: 'editor' } }))).toEqual([{ path: 'role', message: expect.stringMatching(/seul compte d’administration/) }])
  await expect(payload.delete({ ...one, ...as })).rejects.toMatchObject({ status: 409, message: expect.stringMatching(/seul compte d’administration/) })
  await payload.update({ ...one, ...as, data: { name: 'Un autre nom', role: 'administrator' } })
  expect(await payload.findByID(one)).toMatchObject({ name: 'Un autre nom', role: 'administrator' })

  const second = await account(payload, 'administrator')
  await payload.update({ ...one, ...as, data: { role: 'editor' } })
  await expect(payload.delete({ collection: 'users', id: second.id, overrideAccess: false, user: second })).rejects.toMatchObject({ status: 409 })
  await payload.delete({ ...one, overrideAccess: false, user: second })
  expect((await payload.find({ collection: 'users' })).docs.map(({ id }) => id)).toEqual([second.id])
})
