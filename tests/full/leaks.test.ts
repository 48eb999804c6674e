import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ACTORS } from '@/lib/roles/table'
import { openLeakWalk } from '@/tests/integration/support/leaks'
import { closePayload } from '@/tests/integration/support/payload'
import { COLLECTIONS } from '@/tests/integration/support/tableWalk'

let walk: Awaited<ReturnType<typeof openLeakWalk>>
beforeAll(async () => {
  walk = await openLeakWalk('everything')
})
afterAll(() => closePayload(walk.payload))

const MINUTES = 60_000

describe.each(ACTORS)('over REST, what %s must not know is told by no question', (actor) => {
  test.each(COLLECTIONS)('of %s', async (slug) => expect(await walk.leaksIn(actor, slug)).toEqual([]), 20 * MINUTES)
  test('beside the collections', async () => expect(await walk.leaksBeside(actor)).toEqual([]))
})
