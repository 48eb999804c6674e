import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Field, Payload, Where } from 'payload'
import { ACTORS, type Collection, PRIVATE_FIELDS, type Reach } from '@/lib/roles/table'
import { account, closePayload } from './support/payload'
import { DOORS, openAskers } from './support/tableWalk'
import type { Door } from './support/verdicts'

/** What the program notes of files, which nobody reads, whatever it says. */
const OF_FILES = ['filesMade', 'formerNames', 'isShown']

type Pair = readonly [string, string]
let payload: Payload
let opened: Awaited<ReturnType<typeof openAskers>>
/** Two documents of each collection that differ in every private field. */
const pairs: Partial<Record<Collection, Pair>> = {}
const authors: { id: string; email: string }[] = []

beforeAll(async () => {
  opened = await openAskers()
  payload = opened.payload
  const { make } = opened
  for (const index of [1, 2]) {
    const user = await account(payload, 'publisher')
    const write = (data: Record<string, unknown>) => payload.db.updateOne({ collection: 'users', id: user.id, data, returning: false })
    await write({
      resetPasswordToken: `jeton-${index}`, resetPasswordExpiration: `2031-01-0${index}T00:00:00.000Z`, resetPasswordRequestedAt: `2031-02-0${index}T00:00:00.000Z`,
      reminders: index === 1, invitationKey: `invitation-${index}`, invitationUntil: `2031-03-0${index}T00:00:00.000Z`,
    })
    await write({ sessions: [{ id: `session-${index}`, device: `appareil-${index}`, expiresAt: `2031-04-0${index}T00:00:00.000Z` }], updatedAt: null })
    authors.push(user)
  }
  pairs.users = [authors[0]!.id, authors[1]!.id]
  const logos = [(await make.make('media')).id, (await make.make('media')).id]
  const own: Partial<Record<Collection, (index: number) => object>> = {
    'legacy-addresses': (index) => ({ note: `note d’équipe ${index}` }), 'partners': (index) => ({ logo: logos[index] }),
    'supports': (index) => ({ amount: 987_000 + index, creditLine: `mention ${index}` }),
    'projects': (index) => ({ people: [{ name: 'Une personne', consentOn: `2031-05-0${index + 1}` }] }),
  }
  for (const slug of ['eras', 'projects', 'experiments', 'partners', 'supports', 'milestones', 'legacy-addresses'] as const) {
    const made: string[] = []
    for (const index of [0, 1]) {
      const { id } = await make.make(slug, { ...own[slug]?.(index), _status: 'published' }, { ...authors[index], collection: 'users' })
      await payload.db.updateOne({ collection: slug, id, data: { removalNote: `retirée-${slug}-${index}` }, returning: false })
      made.push(id)
    }
    pairs[slug] = [made[0]!, made[1]!]
    // What only other parts of the program write.
    const noted = (index: number) => ({ removalNote: `retrait ${index}`, changeNote: `changement ${index}`, ...((slug === 'projects' || slug === 'experiments') && { responsible: authors[index]!.id }) })
    if (slug !== 'legacy-addresses') for (const index of [0, 1]) await payload.db.updateOne({ collection: slug, id: made[index]!, data: noted(index), returning: false })
  }
  const rules = [await make.make('legacy-addresses', { note: 'note-0' }), await make.make('legacy-addresses', { note: 'note-1' })]
  pairs['legacy-addresses'] = [rules[0]!.id, rules[1]!.id]
})
afterAll(() => closePayload(payload))

/** The value that is stored, wherever it may be read. */
async function stored(slug: Collection, id: string, path: string): Promise<string> {
  const row = await payload.db.findOne<Record<string, unknown> & { id: string }>({ collection: slug, where: { id: { equals: id } } })
  const found = path.split('.').reduce<unknown>((value, name) => (Array.isArray(value) ? value[0] : value as Record<string, unknown> | null)?.[name as never], row)
  const value = Array.isArray(found) ? (found[0] as { id: string }).id : found
  if (value === null || value === undefined) throw new Error(`${slug}.${path} holds nothing: the test would prove nothing.`)
  return String(value)
}

/** Where a field is asked for: an array is asked for by what is in it, a relation in GraphQL by what it leads to. */
const asked = (path: string) => (path === 'sessions' ? 'sessions.id' : path)
const named = (path: string) => (['createdBy', 'editedBy', 'responsible', 'logo'].includes(path) ? `${path}.id` : asked(path))
/** GraphQL asks for numbers and booleans as such. */
const typed = (value: string) => (/^\d+$/.test(value) ? Number(value) : value === 'true' || value === 'false' ? value === 'true' : value)

/** The fields that all documents share are asked for in one collection; the last test says that all have them. */
const once = Object.entries(PRIVATE_FIELDS).filter(([, fields], index, all) => all.findIndex(([, other]) => other === fields) === index)
const rows = once.flatMap(([slug, fields]) => Object.entries(fields!).map(([path, line]) => [slug as Collection, path, line] as const))

describe.each(DOORS)('by %s', (name) => {
  test.each(rows)('%s.%s is shown, filtered and sorted by those who may read it only', async (slug, path, line) => {
    const pair = pairs[slug]!
    const values = [await stored(slug, pair[0], path), await stored(slug, pair[1], path)]
    expect(values[0]).not.toBe(values[1])
    const among: Where = { id: { in: pair.join(',') } }
    const wrong: string[] = []
    for (const [index, actor] of ACTORS.entries()) {
      const find = (ask: Parameters<Door['find']>[2]) => opened.doors[name].find(opened.askers[actor], slug, ask)
      const mayRead = (line[index] as Reach) === 'all'
      // GraphQL has no fields that are hidden from everyone: naming one refuses the whole question, which hides it too.
      const shown = (await find({ where: among, path: named(path) }))?.shown ?? ''
      // Whether visitors see a logo depends on each partner’s supports, which tests of their own look at.
      if (line[index] !== 'public' && values.some((value) => shown.includes(value)) !== mayRead) wrong.push(`${actor}: ${mayRead ? 'not shown' : 'shown'}`)
      const filtered = await Promise.all(values.map((value) => find({ where: { ...among, [asked(path)]: { equals: typed(value) } } })))
      const told = JSON.stringify(filtered[0]?.ids ?? []) !== JSON.stringify(filtered[1]?.ids ?? [])
      if (told !== mayRead) wrong.push(`${actor}: ${mayRead ? 'filter refused' : 'told by a filter'}`)
      const [up, down] = await Promise.all([asked(path), `-${asked(path)}`].map((sort) => find({ where: among, sort })))
      const ranked = JSON.stringify(up?.ids ?? []) !== JSON.stringify(down?.ids ?? [])
      if (ranked && !mayRead) wrong.push(`${actor}: told by a sort`)
    }
    expect(wrong).toEqual([])
  })
})

describe('through what points to it', () => {
  test.each(['reader', 'contributor', 'editor', 'publisher'] as const)('a %s learns no e-mail of a colleague from what they wrote', async (role) => {
    const [first, second] = pairs.projects!
    const { rest, doors, askers } = opened
    const asker = askers[role]
    for (const name of DOORS) {
      const found = await Promise.all(authors.map(({ email }) => doors[name].find(asker, 'projects', { where: { id: { in: `${first},${second}` }, 'createdBy.email': { equals: email } } })))
      expect([name, found[0]?.ids ?? []]).toEqual([name, found[1]?.ids ?? []])
      const ordered = await Promise.all(['createdBy.email', '-createdBy.email'].map((sort) => doors[name].find(asker, 'projects', { where: { id: { in: `${first},${second}` } }, sort })))
      expect([name, ordered[0]?.ids ?? []]).toEqual([name, ordered[1]?.ids ?? []])
    }
    const ask = async (path: string) => JSON.stringify((await rest('GET', path, { token: asker!.token })).body)
    const deep = await ask(`projects/${first}?depth=3`) + await ask(`projects/versions?depth=3&where[parent][equals]=${first}`)
    expect(deep).toContain('"createdBy":{')
    expect(deep).not.toContain(authors[0]!.email)
    const versions = await Promise.all(authors.map(({ email }) => ask(`projects/versions?depth=0&limit=0&where[version.createdBy.email][equals]=${encodeURIComponent(email)}`)))
    expect(versions[0]).toBe(versions[1])
  })

  test.each([['projects', 'supports.amount'], ['partners', 'supports.amount'], ['milestones', 'projects.people.consentOn'], ['projects', 'createdBy.name']] as const)(
    'visitors: %s, by %s', async (slug, path) => {
      for (const value of ['987000', '2031-05-01', 'publisher']) {
        const same = await Promise.all(['equals', 'not_equals'].map((operator) => opened.doors.REST.find(null, slug, { where: { [path]: { [operator]: value } } })))
        expect(same.map((found) => found?.ids ?? [])).toEqual([[], []])
      }
    })
})

test.each(OF_FILES)('media.%s: nobody filters or sorts by it', async (path) => {
  const own = { where: { id: { exists: true } } }
  for (const actor of ACTORS) {
    const asker = opened.askers[actor]
    expect([actor, await opened.doors.REST.find(asker, 'media', { where: { [path]: { exists: true } } })]).toEqual([actor, null])
    const [up, down] = await Promise.all([path, `-${path}`].map((sort) => opened.doors.REST.find(asker, 'media', { ...own, sort })))
    expect([actor, up?.ids]).toEqual([actor, down?.ids])
  }
})

test('the table has every field that the collections keep from someone, and no other', () => {
  const hiddenIn = (fields: Field[], prefix = ''): string[] => fields.flatMap((field) => {
    const here = 'name' in field && field.name ? `${prefix}${field.name}` : ''
    const isKept = ('access' in field && field.access?.read) || ('hidden' in field && field.hidden)
    if (here && isKept) return [here]
    const inside = field.type === 'tabs' ? field.tabs.flatMap((tab) => tab.fields) : 'fields' in field ? field.fields : []
    return hiddenIn(inside, here ? `${here}.` : prefix)
  })
  for (const { config } of Object.values(payload.collections)) {
    if (config.slug.startsWith('payload-')) continue
    const inTable = [...Object.keys(PRIVATE_FIELDS[config.slug as Collection] ?? {}), ...(config.slug === 'media' ? OF_FILES : [])]
    expect([config.slug, hiddenIn(config.fields).toSorted()]).toEqual([config.slug, inTable.toSorted()])
  }
  expect(payload.config.globals.flatMap(({ fields }) => hiddenIn(fields))).toEqual([])
})
