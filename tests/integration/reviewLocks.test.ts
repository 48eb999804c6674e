import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq, type Where } from 'payload'
import { administrator, as, call, contributor, draftBy, editor, make, on, openNewsroom, payload, publisher, reader, submit, type Person } from './support/newsroom'
import { closePayload } from './support/payload'

beforeAll(openNewsroom)
afterAll(() => closePayload(payload))

describe('two people at once', () => {
  /** As the form writes by itself: through REST, with the version it was filled from. */
  const write = (user: Person, id: string, data: object) => payload.update({ collection: 'projects', id, ...as(user), draft: true, autosave: true, overrideLock: false, data })

  test('who writes from an older version is refused, by name, and nothing is erased', async () => {
    const { id } = await draftBy(editor)
    const opened = await payload.findByID({ collection: 'projects', id, draft: true })
    const hers = await write(publisher, id, { tagline: 'Le sien', updatedAt: opened.updatedAt })
    await payload.delete({ collection: 'payload-locked-documents', where: { 'document.value': { equals: id } } })
    await expect(write(editor, id, { tagline: 'Le mien', updatedAt: opened.updatedAt })).rejects.toThrow(/^publisher a modifié cette fiche \(\d+ h \d\d\)/)
    expect((await payload.findByID({ collection: 'projects', id, draft: true })).tagline).toBe('Le sien')
    await write(editor, id, { tagline: 'Le mien', updatedAt: hers.updatedAt })
    expect((await payload.findByID({ collection: 'projects', id, draft: true })).tagline).toBe('Le mien')
  })

  test('a form that saves by itself writes over its own version, never over another person’s', async () => {
    const { id } = await draftBy(editor)
    const lines = async () => (await payload.findVersions({ collection: 'projects', depth: 0, sort: 'createdAt', where: { parent: { equals: id } } })).docs.map(({ version }) => version.tagline)
    await write(editor, id, { tagline: 'Le mien' })
    await write(editor, id, { tagline: 'Le mien, suite' })
    await payload.delete({ collection: 'payload-locked-documents', where: { 'document.value': { equals: id } } })
    const before = await lines()
    await write(publisher, id, { tagline: 'Le sien' })
    expect(await lines()).toEqual([...before, 'Le sien'])
    expect(before).toContain('Le mien, suite')
    expect(before).not.toContain('Le mien')
    await expect(write(editor, id, { tagline: 'Moi aussi' })).rejects.toThrow(/^publisher modifie cette fiche/)
  })

  test.each([
    ['two people from the same version: one is refused, by the name of the other', () => [editor, publisher], 1],
    ['the same person in two windows: the second comes after the first', () => [editor, editor], 2],
  ])('at the very same moment, %s; one version is the last', async (_name, people, written) => {
    const { id } = await draftBy(editor)
    const { updatedAt } = await payload.findByID({ collection: 'projects', id, draft: true })
    const outcomes = await Promise.allSettled(people().map((person, index) => write(person, id, { tagline: `À la fois ${index}`, updatedAt })))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(written)
    for (const outcome of outcomes) expect(outcome.status === 'fulfilled' || String(outcome.reason)).toEqual(outcome.status === 'fulfilled' || expect.stringMatching(/(editor|publisher) (modifie cette fiche depuis|a modifié cette fiche)/))
    const last = await payload.findVersions({ collection: 'projects', where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] }, depth: 0 })
    expect(last.totalDocs).toBe(1)
  })

  test('the document stays with whoever types, until they publish', async () => {
    const { id } = await draftBy(editor)
    await write(editor, id, { tagline: 'Je tape' })
    await write(editor, id, { tagline: 'Je tape encore' })
    await expect(write(publisher, id, { tagline: 'Moi aussi' })).rejects.toThrow(/^editor modifie cette fiche depuis \d+ h \d\d/)
    expect((await call(publisher, 'get', '', on(id))).body).toMatchObject({ editor: { name: 'editor' } })
    expect((await call(editor, 'get', '', on(id))).body).toMatchObject({ editor: null })
    const { docs } = await payload.find({ collection: 'payload-locked-documents', where: { 'document.value': { equals: id } }, ...as(reader), depth: 1 })
    expect(docs.map(({ user }) => (user.value as { email: string }).email)).toEqual([expect.stringMatching(/^editor \(depuis \d+ h \d\d\)$/)])
  })

  test('settings that someone has open are named to the others as the first page of the admin asks for them', async () => {
    const lock = await payload.db.create({ collection: 'payload-locked-documents', data: { globalSlug: 'site', user: { relationTo: 'users', value: publisher.id } } }) as { id: string }
    const { docs } = await payload.find({
      collection: 'payload-locked-documents', ...as(administrator), depth: 1, select: { globalSlug: true, updatedAt: true, user: true }, where: { globalSlug: { equals: 'site' } },
    })
    expect(docs.map(({ user }) => (user.value as { email: string }).email)).toEqual([expect.stringMatching(/^publisher \(depuis \d+ h \d\d\)$/)])
    await payload.delete({ collection: 'payload-locked-documents', ...as(publisher), id: lock.id })
  })

  test('whoever passes a document on no longer holds it; another’s hold stays', async () => {
    const { id } = await draftBy(editor)
    const holders = async () => (await payload.find({ collection: 'payload-locked-documents', depth: 0, where: { 'document.value': { equals: id } } })).docs.map(({ user }) => user.value)
    await write(editor, id, { tagline: 'Je tape' })
    await submit(publisher, id)
    expect(await holders()).toEqual([editor.id])
    await submit(editor, id)
    expect(await holders()).toEqual([])
    await write(publisher, id, { tagline: 'Je relis' })
  })

  test('a lock is made by the server, taken over for oneself where one may write, and ended by whoever holds it', async () => {
    const { id } = await draftBy(editor)
    await write(editor, id, { tagline: 'Je tape', changeNote: null })
    await payload.delete({ collection: 'payload-locked-documents', where: { 'document.value': { equals: id } } })
    const lock = await payload.db.create({ collection: 'payload-locked-documents', data: { document: { relationTo: 'projects', value: id }, user: { relationTo: 'users', value: editor.id } } }) as { id: string }
    const locks = { collection: 'payload-locked-documents' } as const
    const holder = (person: Person) => ({ user: { relationTo: 'users' as const, value: person.id } })
    const refused = { status: 403 }
    await expect(payload.create({ ...locks, ...as(administrator), data: { ...holder(administrator), document: { relationTo: 'projects', value: id } } })).rejects.toMatchObject(refused)
    await expect(payload.find({ ...locks, overrideAccess: false })).rejects.toMatchObject(refused)
    await expect(payload.update({ ...locks, id: lock.id, ...as(reader), data: holder(reader) })).rejects.toMatchObject(refused)
    await expect(payload.update({ ...locks, id: lock.id, ...as(contributor), data: holder(contributor) })).rejects.toMatchObject(refused)
    await expect(payload.update({ ...locks, id: lock.id, ...as(publisher), data: holder(administrator) })).rejects.toMatchObject(refused)
    await expect(payload.delete({ ...locks, id: lock.id, ...as(administrator) })).rejects.toMatchObject({ status: expect.any(Number) })
    const other = await make.project()
    await payload.db.create({ collection: 'payload-locked-documents', data: { document: { relationTo: 'projects', value: id }, user: { relationTo: 'users', value: editor.id } } })
    await payload.update({ ...locks, id: lock.id, ...as(publisher), data: { ...holder(publisher), document: { relationTo: 'projects', value: other.id } } })
    expect(await payload.findByID({ ...locks, id: lock.id, depth: 0 })).toMatchObject({ document: { value: id }, user: { value: publisher.id } })
    expect((await payload.find({ ...locks, where: { 'document.value': { equals: id } } })).docs.map((one) => one.id)).toEqual([lock.id])
    await payload.delete({ ...locks, id: lock.id, ...as(publisher) })
    expect((await payload.find({ ...locks, where: { 'document.value': { equals: id } } })).totalDocs).toBe(0)
  })

  test('a form holds its document for whoever may write it, and for nobody else', async () => {
    const { formStateForWriters } = await import('@/collections/review/formState')
    const { id } = await draftBy(editor)
    const ask = async (person: Person, kept: { collectionSlug: 'projects'; id: string } | { globalSlug: 'site' }) => {
      const req = await createLocalReq({ user: person as never }, payload)
      const schemaPath = 'collectionSlug' in kept ? kept.collectionSlug : kept.globalSlug
      await formStateForWriters({ ...kept, req, schemaPath, operation: 'update', formState: {}, docPreferences: { fields: {} }, docPermissions: { fields: true }, returnLockStatus: true, updateLastEdited: true, skipValidation: true, mockRSCs: true } as never)
      const where: Where = 'id' in kept ? { 'document.value': { equals: kept.id } } : { globalSlug: { equals: kept.globalSlug } }
      const { docs } = await payload.find({ collection: 'payload-locked-documents', depth: 0, where })
      return docs.map(({ user }) => user.value)
    }
    for (const person of [reader, contributor]) expect(await ask(person, { collectionSlug: 'projects', id })).toEqual([])
    expect(await ask(editor, { collectionSlug: 'projects', id })).toEqual([editor.id])
    for (const person of [reader, editor]) expect(await ask(person, { globalSlug: 'site' })).toEqual([])
    expect(await ask(publisher, { globalSlug: 'site' })).toEqual([publisher.id])
  })
})
