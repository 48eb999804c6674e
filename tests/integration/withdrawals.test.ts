import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { makers } from './support/documents'
import { account, closePayload, openPayload, refusals } from './support/payload'

let payload: Payload
let make: ReturnType<typeof makers>
beforeAll(async () => {
  payload = await openPayload()
  make = makers(payload)
})
afterAll(() => closePayload(payload))

const publish = (id: string, data: object = {}) => payload.update({ collection: 'projects', id, data: { ...data, _status: 'published' } })
const unpublish = (id: string) => payload.update({ collection: 'projects', id, data: { _status: 'draft' } })
const trash = (id: string) => payload.update({ collection: 'projects', id, data: { deletedAt: new Date().toISOString() } })

/** What an anonymous visitor reads in the address book. */
const told = async (slug: string) => {
  const { docs } = await payload.find({ collection: 'former-addresses', where: { slug: { equals: slug } }, overrideAccess: false, depth: 0 })
  return docs.map(({ title, withdrawnAt, target }) => ({ title: title ?? null, isWithdrawn: Boolean(withdrawnAt), target: target?.value ?? null }))
}

describe('a page that is no longer public leaves its title and the day', () => {
  test('unpublished; published again, it takes its address back', async () => {
    const { id } = await make.project({ title: 'Dépublié', slug: 'depublie' })
    expect(await told('depublie')).toEqual([])
    await unpublish(id)
    expect(await told('depublie')).toEqual([{ title: 'Dépublié', isWithdrawn: true, target: id }])
    await publish(id)
    expect(await told('depublie')).toEqual([])
  })

  test('put in the trash, then deleted for good: the record stays', async () => {
    const { id } = await make.project({ title: 'Jeté', slug: 'jete' })
    await trash(id)
    expect(await told('jete')).toEqual([{ title: 'Jeté', isWithdrawn: true, target: id }])
    await payload.delete({ collection: 'projects', id, trash: true })
    expect(await told('jete')).toEqual([{ title: 'Jeté', isWithdrawn: true, target: null }])
    expect(await refusals(make.project({ slug: 'jete' }))).toEqual([{ path: 'slug', message: expect.stringMatching(/celle d’une autre fiche \(Jeté\)/) }])
  })

  test('deleted at once', async () => {
    const { id } = await make.project({ title: 'Supprimé', slug: 'supprime' })
    await payload.delete({ collection: 'projects', id })
    expect(await told('supprime')).toEqual([{ title: 'Supprimé', isWithdrawn: true, target: null }])
  })

  test('the title is the one that visitors read, not that of the draft which follows', async () => {
    const { id } = await make.project({ title: 'Titre public', slug: 'titre-public' })
    await payload.update({ collection: 'projects', id, draft: true, data: { title: 'Titre secret', slug: 'titre-secret' } })
    await payload.update({ collection: 'projects', id, data: { title: 'Titre secret', slug: 'titre-secret', _status: 'draft' } })
    expect(await told('titre-public')).toMatchObject([{ title: 'Titre public' }])
    expect(await told('titre-secret')).toEqual([])
    await publish(id)
    expect(await told('titre-public')).toEqual([{ title: null, isWithdrawn: false, target: id }])
    expect(await told('titre-secret')).toEqual([])
  })

  test('renamed, then withdrawn: the old address keeps its document, and finds its record', async () => {
    const { id } = await make.project({ title: 'Deux noms', slug: 'nom-un' })
    await publish(id, { slug: 'nom-deux' })
    await payload.delete({ collection: 'projects', id })
    const { docs } = await payload.find({ collection: 'former-addresses', where: { document: { equals: id } }, overrideAccess: false, sort: 'slug' })
    expect(docs.map(({ slug, withdrawnAt }) => [slug, Boolean(withdrawnAt)])).toEqual([['nom-deux', true], ['nom-un', false]])
  })

  test('what was never public leaves nothing, whatever becomes of it', async () => {
    const draft = await payload.create({ collection: 'projects', draft: true, data: { title: 'Jamais public' } as never })
    await payload.update({ collection: 'projects', id: draft.id, draft: true, data: { slug: 'jamais' } })
    await trash(draft.id)
    await payload.delete({ collection: 'projects', id: draft.id, trash: true })
    const { docs } = await payload.find({ collection: 'former-addresses', pagination: false })
    expect(JSON.stringify(docs)).not.toMatch(/jamais/i)
  })
})

describe('who may do what in the address book', () => {
  const entryOf = async (slug: string) => (await payload.find({ collection: 'former-addresses', where: { slug: { equals: slug } } })).docs[0]!
  const withdrawn = async (title: string) => {
    const { id, slug } = await make.project({ title })
    await unpublish(id)
    return entryOf(slug!)
  }

  test('those who publish say what replaces a page, or blank its title; the rest stays as hooks wrote it', async () => {
    const [entry, replacement, user] = [await withdrawn('À remplacer'), await make.project({ title: 'Remplaçant' }), await account(payload, 'publisher')]
    const data = {
      title: '', replacedBy: { relationTo: 'projects' as const, value: replacement.id }, archivedUrl: 'https://web.archive.org/x',
      slug: 'volee', folder: 'pages', withdrawnAt: null, document: 'autre',
    }
    const changed = await payload.update({ collection: 'former-addresses', id: entry.id, user, overrideAccess: false, data })
    expect(changed).toMatchObject({ slug: entry.slug, folder: 'projects', withdrawnAt: entry.withdrawnAt, document: entry.document, archivedUrl: data.archivedUrl })
    const { docs } = await payload.find({ collection: 'former-addresses', where: { slug: { equals: entry.slug } }, overrideAccess: false, depth: 1 })
    expect(docs).toMatchObject([{ replacedBy: { value: { title: 'Remplaçant' } } }])
    expect(JSON.stringify(docs)).not.toContain('À remplacer')
  })

  test('others may not', async () => {
    const entry = await withdrawn('Gardé')
    const data = { title: 'Changé' }
    for (const user of [await account(payload, 'reader'), await account(payload, 'editor'), undefined]) {
      await expect(payload.update({ collection: 'former-addresses', id: entry.id, user, overrideAccess: false, data })).rejects.toMatchObject({ status: 403 })
      await expect(payload.create({ collection: 'former-addresses', user, overrideAccess: false, data: { slug: 'a', folder: 'projects' } })).rejects.toMatchObject({ status: 403 })
      await expect(payload.delete({ collection: 'former-addresses', id: entry.id, user, overrideAccess: false })).rejects.toMatchObject({ status: 403 })
    }
  })

  test('a replacement that is not published, or the page itself, tells visitors nothing but identifiers', async () => {
    const entry = await withdrawn('Avec brouillon')
    const draft = await payload.create({ collection: 'projects', draft: true, data: { title: 'Remplaçant secret' } as never })
    await payload.update({ collection: 'former-addresses', id: entry.id, data: { replacedBy: { relationTo: 'projects', value: draft.id } } })
    const { docs } = await payload.find({ collection: 'former-addresses', overrideAccess: false, depth: 3, pagination: false })
    expect(JSON.stringify(docs)).not.toContain('Remplaçant secret')
    expect(docs.find(({ id }) => id === entry.id)).toMatchObject({ replacedBy: { value: draft.id }, target: { value: entry.document } })
  })

  test('a copy’s address is checked like any other', async () => {
    const entry = await withdrawn('Copie')
    const attempt = payload.update({ collection: 'former-addresses', id: entry.id, data: { archivedUrl: 'javascript:alert(1)' } })
    expect(await refusals(attempt)).toEqual([{ path: 'archivedUrl', message: expect.stringMatching(/incomplète/) }])
  })
})

test('an address kept before records had their document gets it from its target', async () => {
  const { migrations } = await import('@/migrations')
  const { createLocalReq } = await import('payload')
  const { id } = await make.project({ slug: 'avant-migration' })
  await publish(id, { slug: 'apres-migration' })
  const migration = migrations.find(({ name }) => name.endsWith('withdrawn_addresses'))!
  const within = { db: (payload.db as never as { drizzle: unknown }).drizzle, payload, req: await createLocalReq({}, payload) } as never
  await migration.down(within)
  await migration.up(within)
  const { docs } = await payload.find({ collection: 'former-addresses', where: { slug: { equals: 'avant-migration' } } })
  expect(docs).toMatchObject([{ document: id, target: { value: { id } } }])
})
