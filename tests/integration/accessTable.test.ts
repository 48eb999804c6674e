import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { ACTORS, type Action, type Actor, type Collection, type Global, reach, TABLE } from '@/lib/roles/table'
import { openGraphql, openRest } from './support/doors'
import { LEGAL } from './support/legal'
import { account, closePayload, openPayload } from './support/payload'
import { records } from './support/records'
import { type Asker, type Door, graphqlDoor, localDoor, restDoor, type Verdict } from './support/verdicts'

const DOORS = ['local', 'REST', 'GraphQL'] as const
const GLOBALS: Record<Global, object> = { history: { title: 'Histoire' }, navigation: {}, site: LEGAL, accessibility: {} }
const COLLECTIONS = Object.keys(TABLE).filter((slug) => !(slug in GLOBALS)) as Collection[]

let payload: Payload
let make: Awaited<ReturnType<typeof records>>
const doors = {} as Record<(typeof DOORS)[number], Door>
const askers = { anonymous: null } as Record<Actor, Asker>

beforeAll(async () => {
  process.env.GRAPHQL = 'on'
  payload = await openPayload()
  const [rest, graphql] = [await openRest(), await openGraphql()]
  Object.assign(doors, { local: localDoor(payload), REST: restDoor(rest), GraphQL: graphqlDoor(graphql) })
  make = await records(payload)
  for (const role of ACTORS.filter((actor) => actor !== 'anonymous')) {
    const user = await account(payload, role)
    const { body } = await rest('POST', 'users/login', { body: { email: user.email, password: 'un-mot-de-passe-long' } })
    askers[role] = { user, token: String(body.token) }
  }
})
afterAll(() => closePayload(payload))

/** What an action is tried on: whether visitors see it, and whose it is. */
type Target = { name: string; isPublic: boolean; owner?: Actor; id: () => Promise<string> }

/** A document is made for each try, since one that succeeds changes it. */
function targets(slug: Collection, action: Action, actor: Actor): Target[] {
  const made = (data: object = {}, by: Asker = null) => async () => (await make.make(slug, data, by?.user)).id
  if (slug === 'users') {
    const own = askers[actor]
    // Nobody deletes the account that the next tries need.
    return [{ name: 'the account of another', isPublic: false, id: made() }, ...(own && action !== 'delete' ? [{ name: 'one’s own account', isPublic: false, owner: actor, id: async () => own.user.id }] : [])]
  }
  if (!payload.collections[slug].config.versions?.drafts) return [{ name: 'a document', isPublic: true, id: made() }]
  return [
    { name: 'a draft', isPublic: false, id: made({ _status: 'draft' }) },
    ...(actor === 'anonymous' ? [] : [{ name: 'a draft of one’s own', isPublic: false, owner: actor, id: made({ _status: 'draft' }, askers[actor]) }]),
    ...(action === 'publish' ? [] : [{ name: 'a public document', isPublic: true, id: made({ _status: 'published' }, askers[actor]) }]),
  ]
}

const expected = (slug: Collection | Global, action: Action, actor: Actor, target: Pick<Target, 'isPublic' | 'owner'>): Verdict => {
  const line = reach(actor === 'anonymous' ? null : { role: actor }, slug, action)
  const isReached = line === 'all' || (line === 'public' && target.isPublic) || (line === 'own' && target.owner === actor)
  return isReached ? 'allowed' : 'refused'
}

/** The smallest change that each collection takes. */
const change = (slug: Collection): object => ({
  'media': { caption: 'Autre' }, 'users': { name: 'Autre' }, 'former-addresses': { title: 'Autre' }, 'audit-log': { detail: 'Autre' },
  'second-factors': { lastPeriod: 2 }, 'starter-entries': { fingerprint: 'y' },
} as Partial<Record<Collection, object>>)[slug] ?? { title: `Autre ${Math.random()}` }

/** How an action is tried; undefined where the collection has no such thing. */
function trial(door: Door, slug: Collection, action: Exclude<Action, 'create'>): ((asker: Asker, id: string) => Promise<Verdict>) | undefined {
  const { auth, trash, versions } = payload.collections[slug].config
  switch (action) {
    case 'read': return (asker, id) => door.read(asker, slug, id)
    case 'readVersions': return versions ? (asker, id) => door.readVersions(asker, slug, id) : undefined
    case 'update': return (asker, id) => door.update(asker, slug, id, change(slug), { draft: true })
    case 'publish': return versions ? (asker, id) => door.update(asker, slug, id, { _status: 'published' }) : undefined
    case 'trash': return trash ? (asker, id) => door.update(asker, slug, id, { deletedAt: new Date().toISOString() }) : undefined
    case 'delete': return (asker, id) => door.remove(asker, slug, id)
    case 'unlock': return auth ? async (asker, id) => door.unlock(asker, (await payload.findByID({ collection: 'users', id, depth: 0 })).email) : undefined
  }
}

describe.each(DOORS)('by %s, the server does what the table says', (name) => {
  test.each(COLLECTIONS)('%s', async (slug) => {
    const wrong: string[] = []
    const compare = async (action: Action, actor: Actor, target: Pick<Target, 'name' | 'isPublic' | 'owner'>, got: Promise<Verdict>) => {
      const should = expected(slug, action, actor, target)
      if ((await got) !== should) wrong.push(`${actor}, ${action} ${target.name}: should be ${should}`)
    }
    for (const actor of ACTORS) {
      const asker = askers[actor]
      await compare('create', actor, { name: 'a document', isPublic: false }, doors[name].create(asker, slug, make.data(slug)))
      for (const action of ['read', 'readVersions', 'update', 'publish', 'trash', 'delete', 'unlock'] as const) {
        const attempt = trial(doors[name], slug, action)
        if (attempt) for (const target of targets(slug, action, actor)) await compare(action, actor, target, attempt(asker, await target.id()))
      }
    }
    expect(wrong).toEqual([])
  })

  test.each(Object.keys(GLOBALS) as Global[])('global %s', async (slug) => {
    const wrong: string[] = []
    for (const actor of ACTORS) {
      const got = { read: await doors[name].readGlobal(askers[actor], slug), update: await doors[name].updateGlobal(askers[actor], slug, GLOBALS[slug]) }
      for (const action of ['read', 'update'] as const) {
        const should = expected(slug, action, actor, { isPublic: true })
        if (got[action] !== should) wrong.push(`${actor}, ${action}: should be ${should}`)
      }
    }
    expect(wrong).toEqual([])
  })
})
