import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'
import { collections } from '@/collections'
import type { Collection } from '@/lib/roles/table'
import { openRest } from './support/doors'
import { account, closePayload, openPayload } from './support/payload'
import { records } from './support/records'

let payload: Payload
let rest: Awaited<ReturnType<typeof openRest>>
let make: Awaited<ReturnType<typeof records>>
let token: string

beforeAll(async () => {
  payload = await openPayload()
  rest = await openRest()
  make = await records(payload)
  const { email } = await account(payload, 'publisher')
  token = (await rest('POST', 'users/login', { body: { email, password: 'un-mot-de-passe-long' } })).token!
})
afterAll(() => closePayload(payload))

const withDrafts = collections.filter(({ versions }) => versions).map(({ slug }) => slug as Collection)

/** What anyone reads. */
const publicTitle = async (slug: string, id: string) => {
  const { body } = await rest('GET', `${slug}?where[id][equals]=${id}&depth=0`)
  return (body.docs as { title: string }[]).map(({ title }) => title)
}
/** What the team goes on writing. */
const draftOf = async (slug: Collection, id: string) => {
  const row = await payload.findByID({ collection: slug as CollectionSlug, id, draft: true, depth: 0, trash: true }) as unknown as { title: string; _status: string; deletedAt?: string | null }
  return { title: row.title, status: row._status, inTrash: Boolean(row.deletedAt) }
}

/** A page that visitors read as « En ligne », under a draft « En cours » that nobody has read over. */
async function withNewerDraft(slug: Collection) {
  const { id } = await make.make(slug, { title: 'En ligne', _status: 'published' })
  await payload.update({ collection: slug as CollectionSlug, id, draft: true, data: { title: 'En cours', _status: 'draft' } as never })
  return id
}
const patch = (path: string, body: object) => rest('PATCH', `${path}`, { token, body })
const now = () => new Date().toISOString()

describe.each(withDrafts)('%s', (slug) => {
  test('a write that does not say whether it publishes is refused, and nothing changes', async () => {
    const id = await withNewerDraft(slug)
    for (const path of [`${slug}/${id}`, `${slug}?where[id][equals]=${id}`, `${slug}?where[id][in]=${id}`]) {
      const { status, body } = await patch(path, { archivedOn: now() })
      expect({ path, status, message: body.errors?.[0]?.message }).toEqual({ path, status: 409, message: expect.stringContaining('« En cours »') })
    }
    expect(await publicTitle(slug, id)).toEqual(['En ligne'])
    expect(await draftOf(slug, id)).toEqual({ title: 'En cours', status: 'draft', inTrash: false })
  })

  test('out of the trash and published at once, it says what it said; the draft is still one', async () => {
    const id = await withNewerDraft(slug)
    expect((await patch(`${slug}/${id}`, { deletedAt: now() })).status).toBe(200)
    expect(await publicTitle(slug, id)).toEqual([])
    expect(await draftOf(slug, id)).toEqual({ title: 'En cours', status: 'draft', inTrash: true })
    expect((await patch(`${slug}/${id}?trash=true`, { deletedAt: null, _status: 'published' })).status).toBe(200)
    expect(await publicTitle(slug, id)).toEqual(['En ligne'])
    expect(await draftOf(slug, id)).toEqual({ title: 'En cours', status: 'draft', inTrash: false })
  })
})

describe('in the trash', () => {
  const one = (id: string) => `projects?trash=true&where[id][equals]=${id}`

  test('several at once', async () => {
    const id = await withNewerDraft('projects')
    await patch(one(id), { deletedAt: now() })
    expect(await publicTitle('projects', id)).toEqual([])
    await patch(one(id), { deletedAt: null, _status: 'published' })
    expect(await publicTitle('projects', id)).toEqual(['En ligne'])
    expect(await draftOf('projects', id)).toEqual({ title: 'En cours', status: 'draft', inTrash: false })
  })

  test.each(['by itself', 'with others'])('it comes back as a draft, %s: the draft, and nothing public', async (how) => {
    const id = await withNewerDraft('projects')
    await patch(`projects/${id}`, { deletedAt: now() })
    await patch(how === 'by itself' ? `projects/${id}?trash=true` : one(id), { deletedAt: null, _status: 'draft' })
    expect(await publicTitle('projects', id)).toEqual([])
    expect(await draftOf('projects', id)).toEqual({ title: 'En cours', status: 'draft', inTrash: false })
  })

  test('a draft goes on after it came back, over the same text', async () => {
    const id = await withNewerDraft('projects')
    await patch(`projects/${id}`, { deletedAt: now() })
    await patch(`projects/${id}?trash=true`, { deletedAt: null, _status: 'published' })
    expect((await patch(`projects/${id}?draft=true&autosave=true`, { tagline: 'Suite' })).status).toBe(200)
    expect(await draftOf('projects', id)).toMatchObject({ title: 'En cours', status: 'draft' })
    expect(await publicTitle('projects', id)).toEqual(['En ligne'])
  })

  test('the way out cannot be used to publish another text in passing', async () => {
    const id = await withNewerDraft('projects')
    await patch(`projects/${id}`, { deletedAt: now() })
    await patch(`projects/${id}?trash=true`, { deletedAt: null, _status: 'published', title: 'Glissé' })
    expect(await publicTitle('projects', id)).toEqual(['En ligne'])
  })
})

test('what has no newer draft is written as before', async () => {
  const { id } = await make.make('projects', { title: 'Seule', _status: 'published' })
  expect((await patch(`projects/${id}`, { tagline: 'Une ligne', changeNote: 'Accroche ajoutée' })).status).toBe(200)
  expect(await payload.findByID({ collection: 'projects', id, overrideAccess: false, depth: 0 })).toMatchObject({ tagline: 'Une ligne', _status: 'published' })
})
