import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { closePayload } from '@/tests/integration/support/payload'
import { COLLECTIONS, DOORS, openWalk } from '@/tests/integration/support/tableWalk'

let walk: Awaited<ReturnType<typeof openWalk>>
beforeAll(async () => {
  walk = await openWalk()
})
afterAll(() => closePayload(walk.payload))

describe.each(DOORS)('by %s, the server does what the table says, for every collection', (name) => {
  test.each(COLLECTIONS)('%s', async (slug) => {
    expect(await walk.wrongIn(name, slug)).toEqual([])
  })
})
