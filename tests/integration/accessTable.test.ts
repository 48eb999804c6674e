import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Collection, TABLE } from '@/lib/roles/table'
import { closePayload } from './support/payload'
import { COLLECTIONS, DOORS, type DoorName, GLOBALS, openWalk } from './support/tableWalk'

/**
 * By the local API every collection; by the network, one of those that share a sheet of the table, and so all their access
 * functions. `npm run test:full` walks the others by every door.
 */
const oneASheet = COLLECTIONS.filter((slug, index) => slug === 'projects' || (TABLE[slug] !== TABLE.projects && COLLECTIONS.findIndex((other) => TABLE[other] === TABLE[slug]) === index))
const WALKED: Record<DoorName, Collection[]> = { local: COLLECTIONS, REST: oneASheet, GraphQL: oneASheet }

let walk: Awaited<ReturnType<typeof openWalk>>
beforeAll(async () => {
  walk = await openWalk()
})
afterAll(() => closePayload(walk.payload))

describe.each(DOORS)('by %s, the server does what the table says', (name) => {
  test.each(WALKED[name])('%s', async (slug) => {
    expect(await walk.wrongIn(name, slug)).toEqual([])
  })

  test.each(GLOBALS)('global %s', async (slug) => {
    expect(await walk.wrongInGlobal(name, slug)).toEqual([])
  })
})
