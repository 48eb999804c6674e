import type { Payload } from 'payload'
import { ACTIONS, ACTORS, type Action, type Actor, type Collection, type Global, reach, TABLE } from '@/lib/roles/table'
import { openGraphql, openRest } from './doors'
import { LEGAL } from './legal'
import { account, openPayload } from './payload'
import { records } from './records'
import { type Asker, type Door, graphqlDoor, localDoor, restDoor, type Verdict } from './verdicts'

export const DOORS = ['local', 'REST', 'GraphQL'] as const
export type DoorName = (typeof DOORS)[number]

/** The smallest change that each global takes. */
const SETTINGS: Record<Global, object> = {
  history: { title: 'Histoire' }, navigation: {}, accessibility: {}, site: { name: 'Démocratie Ouverte', ...LEGAL },
}
export const GLOBALS = Object.keys(SETTINGS) as Global[]
export const COLLECTIONS = Object.keys(TABLE).filter((slug) => !(slug in SETTINGS)) as Collection[]

/** The smallest change that each collection takes; a title where there is none here. */
const CHANGES: Partial<Record<Collection, object>> = {
  'media': { caption: 'Autre' }, 'users': { name: 'Autre' }, 'former-addresses': { title: 'Autre' }, 'audit-log': { detail: 'Autre' },
  'second-factors': { lastPeriod: 2 }, 'starter-entries': { fingerprint: 'y' }, 'legacy-addresses': { note: 'Autre' }, 'missing-addresses': { count: 2 }, 'reminders': { trace: 'autre' }, 'review-steps': { comment: 'Autre' },
}

/** What an action is tried on: whether visitors see it, and whose it is. */
type Target = { name: string; isPublic: boolean; owner?: Actor; id: () => Promise<string> }

const userOf = (actor: Actor) => (actor === 'anonymous' ? null : { role: actor })

function expected(slug: Collection | Global, action: Action, actor: Actor, { isPublic, owner }: Pick<Target, 'isPublic' | 'owner'>): Verdict {
  const line = reach(userOf(actor), slug, action)
  return line === 'all' || (line === 'public' && isPublic) || (line === 'own' && owner === actor) ? 'allowed' : 'refused'
}

/** Somebody of each role, on an empty database, by three doors. */
export async function openAskers() {
  process.env.GRAPHQL = 'on'
  const payload = await openPayload()
  const rest = await openRest()
  const doors: Record<DoorName, Door> = { local: localDoor(payload), REST: restDoor(rest), GraphQL: graphqlDoor(await openGraphql()) }
  const askers = { anonymous: null } as Record<Actor, Asker>
  for (const role of ACTORS.filter((actor) => actor !== 'anonymous')) {
    const user = await account(payload, role)
    const { token } = await rest('POST', 'users/login', { body: { email: user.email, password: 'un-mot-de-passe-long' } })
    askers[role] = { user, token: String(token) }
  }
  return { payload, rest, doors, askers, make: await records(payload) }
}

type Opened = Awaited<ReturnType<typeof openAskers>>

/** Documents to try actions on: one for each try that will use it up, one for all the others, which none may change for good. */
function targetsOf({ payload, askers, make }: Opened) {
  const shared = new Map<string, Promise<string>>()
  return (slug: Collection, action: Action, actor: Actor): Target[] => {
    const usesUp = ['publish', 'trash', 'delete'].includes(action) && reach(userOf(actor), slug, action) !== 'none'
    const made = (data: object = {}, by: Asker = null) => () => {
      const key = JSON.stringify([slug, data, by?.user.id])
      const another = async () => (await make.make(slug, data, by?.user)).id
      if (usesUp) return another()
      if (!shared.has(key)) shared.set(key, another())
      return shared.get(key)!
    }
    const asker = askers[actor]
    if (slug === 'users') {
      const other: Target = { name: 'the account of another', isPublic: false, id: made() }
      // Nobody deletes the account that the next tries need.
      return asker && action !== 'delete' ? [other, { name: 'one’s own account', isPublic: false, owner: actor, id: async () => asker.user.id }] : [other]
    }
    if (slug === 'media' && action === 'read') {
      const file = made({ alt: 'Montrée' })
      const shown = async () => {
        const id = await file()
        await payload.db.updateOne({ collection: 'media', id, data: { isShown: true }, returning: false })
        return id
      }
      return [{ name: 'a file that is shown nowhere', isPublic: false, id: made() }, { name: 'a file that a public page shows', isPublic: true, id: shown }]
    }
    if (!payload.collections[slug].config.versions?.drafts) return [{ name: 'a document', isPublic: true, id: made() }]
    const draft: Target = { name: 'a draft', isPublic: false, id: made({ _status: 'draft' }) }
    // What was made by the one who asks matters where the table says `own`, and must not where it doesn't: for contributors.
    const ownDraft: Target = { name: 'a draft of one’s own', isPublic: false, owner: actor, id: made({ _status: 'draft' }, asker) }
    const ownOncePublic: Target = { name: 'a public document of one’s own', isPublic: true, id: made({ _status: 'published' }, asker) }
    if (action === 'read') return [draft, { name: 'a public document', isPublic: true, id: made({ _status: 'published' }) }]
    return actor === 'contributor' ? [draft, ownDraft, ...(action === 'publish' ? [] : [ownOncePublic])] : [draft]
  }
}

/** How an action is tried; undefined where the collection has no such thing. */
function trial({ payload, make }: Opened, door: Door, name: DoorName, slug: Collection, action: Exclude<Action, 'create'>) {
  const { trash, versions } = payload.collections[slug].config
  // GraphQL asks again for what the model requires, whatever is changed.
  const whole = name === 'GraphQL' && versions ? make.data(slug) : {}
  const write = (data: object, options = {}) => (asker: Asker, id: string) => door.update(asker, slug, id, { ...whole, ...data }, options)
  switch (action) {
    case 'read': return (asker: Asker, id: string) => door.read(asker, slug, id)
    case 'readVersions': return versions ? (asker: Asker, id: string) => door.readVersions(asker, slug, id) : undefined
    case 'update': return write(CHANGES[slug] ?? { title: `Autre ${Math.random()}` }, { draft: true })
    case 'publish': return versions ? write({ _status: 'published' }) : undefined
    case 'trash': return trash ? write({ deletedAt: new Date().toISOString() }) : undefined
    case 'delete': return (asker: Asker, id: string) => door.remove(asker, slug, id)
  }
}

/** Tries every cell of the table and says where the server does something else; each function answers for one row of tests. */
export async function openWalk(): Promise<{ payload: Payload; wrongIn: (name: DoorName, slug: Collection) => Promise<string[]>; wrongInGlobal: (name: DoorName, slug: Global) => Promise<string[]> }> {
  const opened = await openAskers()
  const { payload, doors, askers, make } = opened
  const targets = targetsOf(opened)
  const compare = async (slug: Collection | Global, action: Action, actor: Actor, target: Pick<Target, 'name' | 'isPublic' | 'owner'>, got: Promise<Verdict>) => {
    const should = expected(slug, action, actor, target)
    return (await got) === should ? [] : [`${actor}, ${action} ${target.name}: should be ${should}`]
  }
  return {
    payload,
    wrongIn: async (name, slug) => {
      const wrong: string[] = []
      for (const actor of ACTORS) {
        const asker = askers[actor]
        wrong.push(...await compare(slug, 'create', actor, { name: 'a document', isPublic: false }, doors[name].create(asker, slug, make.data(slug))))
        for (const action of ACTIONS.filter((one) => one !== 'create')) {
          const attempt = trial(opened, doors[name], name, slug, action)
          if (attempt) for (const target of targets(slug, action, actor)) wrong.push(...await compare(slug, action, actor, target, attempt(asker, await target.id())))
        }
      }
      return wrong
    },
    wrongInGlobal: async (name, slug) => {
      const wrong: string[] = []
      const data = slug === 'site' && name === 'GraphQL' ? { ...SETTINGS.site, contentLicence: 'cc_by_sa_4_0' } : SETTINGS[slug]
      for (const actor of ACTORS) {
        wrong.push(...await compare(slug, 'read', actor, { name: 'the setting', isPublic: true }, doors[name].readGlobal(askers[actor], slug)))
        wrong.push(...await compare(slug, 'update', actor, { name: 'the setting', isPublic: true }, doors[name].updateGlobal(askers[actor], slug, data)))
      }
      return wrong
    },
  }
}
