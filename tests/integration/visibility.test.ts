import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { collections } from '@/collections'
import { text as body } from './support/richText'
import { makers } from './support/documents'
import { account, closePayload, openPayload } from './support/payload'

let payload: Payload
let make: ReturnType<typeof makers>
beforeAll(async () => {
  payload = await openPayload()
  make = makers(payload)
})
afterAll(() => closePayload(payload))

const withDrafts = collections.filter(({ versions }) => versions).map(({ slug }) => slug as CollectionSlug)
const anonymous = { overrideAccess: false } as const

/** What an anonymous visitor gets, asking in the most curious way. */
const seen = async (collection: CollectionSlug, options: object = {}) =>
  (await payload.find({ collection, ...anonymous, pagination: false, ...options })).docs

describe('what is not public', () => {
  test.each(withDrafts)('%s: a draft is invisible, also to those who ask for drafts, versions or the trash', async (collection) => {
    const draft = await payload.create({ collection, draft: true, data: { title: `Secret ${collection}` } as never })
    const one: Where = { id: { equals: draft.id } }
    expect(await seen(collection, { where: one })).toEqual([])
    expect(await seen(collection, { where: one, draft: true })).toEqual([])
    expect(await seen(collection, { where: one, trash: true })).toEqual([])
    expect(await seen(collection, { where: { and: [one, { _status: { equals: 'draft' } }] } })).toEqual([])
    await expect(payload.findVersions({ collection, ...anonymous })).rejects.toMatchObject({ status: 403 })
    await expect(payload.findByID({ collection, id: draft.id, ...anonymous, draft: true })).rejects.toMatchObject({ status: 404 })
  })

  test('a change saved as a draft over a public page does not show', async () => {
    const project = await make.project({ title: 'Ancien nom' })
    await payload.update({ collection: 'projects', id: project.id, draft: true, data: { title: 'Nouveau nom', _status: 'draft' } })
    const one: Where = { id: { equals: project.id } }
    expect(await seen('projects', { where: one })).toMatchObject([{ title: 'Ancien nom' }])
    expect(JSON.stringify(await seen('projects', { where: one, draft: true }))).not.toContain('Nouveau nom')
  })

  test('a page in the trash is gone, also for those who ask for the trash', async () => {
    const project = await make.project()
    await payload.update({ collection: 'projects', id: project.id, data: { deletedAt: new Date().toISOString() } })
    for (const trash of [false, true]) expect(await seen('projects', { where: { id: { equals: project.id } }, trash })).toEqual([])
  })

  test('a relation to a draft gives its identifier at most, never what it says', async () => {
    const draft = await payload.create({ collection: 'partners', draft: true, data: { title: 'Partenaire secret', kind: 'company' } })
    const project = await make.project({ carriedBy: { kind: 'third', organisation: draft.id } })
    const source = await payload.create({ collection: 'sources', draft: true, data: { title: 'Source secrète', publisher: 'X' } })
    const noted = await make.project({ body: body('Texte', source.id) as never })
    for (const depth of [1, 2, 3]) {
      const found = await seen('projects', { where: { id: { in: [project.id, noted.id] } }, depth })
      expect(found).toHaveLength(2)
      expect(JSON.stringify(found)).not.toMatch(/secr/i)
    }
  })

  test('a draft cannot be found out through the fields of what it is related to', async () => {
    const draft = await payload.create({ collection: 'partners', draft: true, data: { title: 'Indevinable', kind: 'company' } })
    await make.project({ title: 'Visible', carriedBy: { kind: 'third', organisation: draft.id } })
    const attempt = seen('projects', { where: { 'carriedBy.organisation.title': { equals: 'Indevinable' } } })
    expect(await attempt.catch(() => [])).toEqual([])
  })
})

describe('what only staff may know', () => {
  const SENTINEL = 987_654_321
  const supportOf = async (amountIsPublic: boolean) => {
    const [partner, project] = [await make.partner(), await make.project()]
    return payload.create({
      collection: 'supports',
      data: {
        title: `Soutien ${amountIsPublic}`, partner: partner.id, supported: { relationTo: 'projects', value: project.id },
        role: 'funder', amount: SENTINEL, amountIsPublic, confidence: 'stated', _status: 'published',
      },
    })
  }

  test('an amount stays private, whatever is asked, until it is marked public', async () => {
    const support = await supportOf(false)
    const one: Where = { id: { equals: support.id } }
    expect(JSON.stringify(await seen('supports', { where: one }))).not.toContain(String(SENTINEL))
    const guess = seen('supports', { where: { and: [one, { amount: { greater_than: 1 } }] } })
    expect(await guess.catch(() => [])).toEqual([])
    const marked = await supportOf(true)
    const [shown] = await seen('supports', { where: { id: { equals: marked.id } } })
    expect(shown).toMatchObject({ publicAmount: SENTINEL })
    expect(shown).not.toHaveProperty('amount')
  })

  test('an amount cannot be ranked by those who may not read it', async () => {
    const [low, high] = [await supportOf(false), await supportOf(false)]
    await payload.update({ collection: 'supports', id: low.id, data: { amount: 1 } })
    const where: Where = { id: { in: [low.id, high.id] } }
    const order = async (sort: string) => (await seen('supports', { where, sort })).map(({ id }) => id)
    const results = await Promise.all([order('amount'), order('-amount')]).catch(() => null)
    expect(results?.[0] ?? []).toEqual(results?.[1] ?? [])
  })

  test('accounts are invisible to visitors; staff read the names of all, and no e-mail but their own', async () => {
    const editor = await account(payload, 'editor')
    const other = await account(payload, 'administrator')
    await expect(payload.find({ collection: 'users', ...anonymous })).rejects.toMatchObject({ status: 403 })
    const { docs } = await payload.find({ collection: 'users', ...anonymous, user: editor, where: { id: { in: [editor.id, other.id] } } })
    expect(docs.map(({ name }) => name).toSorted()).toEqual(['administrator', 'editor'])
    expect(docs.flatMap(({ email }) => email ?? [])).toEqual([editor.email])
  })

  test('the date of a person’s consent is for staff', async () => {
    const { id } = await make.project({ people: [{ name: 'Une personne', consentOn: '2026-01-01' }] })
    const [project] = await seen('projects', { where: { id: { equals: id } } })
    expect(JSON.stringify(project)).toContain('Une personne')
    expect(JSON.stringify(project)).not.toContain('2026-01-01')
  })

  test('the loader’s notes answer nobody', async () => {
    const administrator = await account(payload, 'administrator')
    await expect(payload.find({ collection: 'starter-entries', ...anonymous, user: administrator })).rejects.toMatchObject({ status: 403 })
  })
})

test('the queue runs only for those who show its secret', async () => {
  const { mayRunJobs } = await import('@/collections/jobs/runEndpoint')
  const ask = (authorization: string) => mayRunJobs({ req: { headers: new Headers({ authorization }) } as PayloadRequest })
  expect(ask('')).toBe(false)
  expect(ask('Bearer faux')).toBe(false)
  expect(ask(`Bearer ${process.env.CRON_SECRET}`)).toBe(true)
})
