import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openLeakWalk } from './support/leaks'
import { closePayload } from './support/payload'

let walk: Awaited<ReturnType<typeof openLeakWalk>>
beforeAll(async () => {
  walk = await openLeakWalk('secrets')
})
afterAll(() => closePayload(walk.payload))

/** Those that keep the most from visitors. */
const SECRETIVE = ['projects', 'supports', 'users'] as const

/** The questions by which something could be learned; `npm run test:full` asks all of them, of every collection, as every role. */
describe.each(['anonymous', 'editor'] as const)('over REST, what %s must not know is not told', (actor) => {
  test.each(SECRETIVE)('by %s', async (slug) => expect(await walk.leaksIn(actor, slug)).toEqual([]))
  test('by what is beside the collections', async () => expect(await walk.leaksBeside(actor)).toEqual([]))
})

test('the worlds differ: whoever may read what is hidden from others sees it change', async () => {
  const seen = async () => JSON.stringify(await Promise.all(['projects?depth=0&limit=0', 'supports?depth=0&limit=0', 'legacy-addresses?depth=0&limit=0', 'projects/versions?depth=0&limit=0'].map((question) => walk.answer('administrator', question))))
  await walk.setWorld('anonymous', 0)
  const before = await seen()
  await walk.setWorld('anonymous', 1)
  expect(await seen()).not.toBe(before)
})
