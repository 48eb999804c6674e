import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq, type PayloadRequest, type Where } from 'payload'
import { scheduleWhatIsMeant } from '@/collections/jobs/scheduleWhatIsMeant'
import { as, call, contributor, draftBy, edit, editor, kindNow, make, NOTE, on, openNewsroom, payload, publish, publisher, reader, sendBack, stateNow, stepsOf, submit, type Person } from './support/newsroom'
import { closePayload, refusals } from './support/payload'

beforeAll(openNewsroom)
afterAll(() => closePayload(payload))

/** The button of the screen of versions. */
async function restore(user: Person, id: string): Promise<number> {
  const { endpoints } = payload.collections.projects.config
  const req = await createLocalReq({ user }, payload) as PayloadRequest
  Object.assign(req, { routeParams: { collection: 'projects', id }, query: { draft: 'false' } })
  const endpoint = (endpoints || []).find(({ path, method }) => path === '/versions/:id' && method === 'post')
  return (await endpoint!.handler(req)).status
}

describe('the state is the true one', () => {
  test('after a change, a failed publication, a return to the published version, and unpublishing', async () => {
    const { id } = await make.project({ tagline: 'Avant' })
    expect((await stateNow(id)).label).toBe('Publié')
    await edit(editor, id, { tagline: 'Après' })
    expect((await stateNow(id)).label).toBe('Publié, avec des modifications en attente')
    await refusals(publish(publisher, id))
    expect(await kindNow(id)).toBe('changed')
    await submit(editor, id)
    const { status } = await call(publisher, 'post', '/revert', on(id))
    expect([status, await kindNow(id), (await payload.findByID({ collection: 'projects', id, draft: true })).tagline]).toEqual([200, 'published', 'Avant'])
    await edit(editor, id, { tagline: 'Après', ...NOTE })
    expect(await kindNow(id)).toBe('changed')
    await payload.update({ collection: 'projects', id, ...as(publisher), data: { _status: 'draft' } })
    expect((await stateNow(id)).label).toBe('Brouillon')
    expect((await stepsOf(id)).map(({ kind }) => kind)).toEqual(['submitted', 'reverted', 'unpublished'])
    expect((await call(editor, 'post', '/revert', on(id))).status).toBe(409)
  })

  test('in the trash and out of it', async () => {
    const { id } = await make.project()
    await payload.update({ collection: 'projects', id, ...as(publisher), data: { deletedAt: new Date().toISOString() } })
    expect((await stateNow(id)).label).toBe('À la corbeille')
    expect((await submit(editor, id)).status).toBe(403)
    await payload.update({ collection: 'projects', id, ...as(publisher), trash: true, data: { deletedAt: null, _status: 'draft' } })
    expect((await stateNow(id)).label).toBe('Brouillon')
  })

  test('a copy is a draft of its own: new identifier, no history, no note, by whoever made it', async () => {
    const original = await make.project()
    await publish(publisher, original.id, { tagline: 'Après', ...NOTE })
    await edit(editor, original.id, { changeNote: 'En cours' })
    await submit(editor, original.id)
    const copy = await payload.duplicate({ collection: 'projects', id: original.id, ...as(contributor), draft: true })
    expect(copy.title).toBe(`${original.title} (copie)`)
    const renamed = await payload.update({ collection: 'projects', id: copy.id, draft: true, data: { title: 'Un titre à soi' } })
    expect(renamed.slug).toMatch(/^un-titre-a-soi/)
    expect(copy).toMatchObject({ _status: 'draft', createdBy: contributor.id, editedBy: contributor.id, publicChanges: null, firstPublishedAt: null })
    expect(copy.publicId).not.toBe(original.publicId)
    expect(copy.changeNote ?? null).toBeNull()
    expect([await kindNow(copy.id), await stepsOf(copy.id)]).toEqual(['draft', []])
  })

  test('an old version comes back as a draft, even incomplete, and never straight to visitors', async () => {
    const { id } = await make.project({ title: 'Premier' })
    await publish(publisher, id, { title: 'Second', ...NOTE })
    const { docs: [first] } = await payload.findVersions({ collection: 'projects', where: { parent: { equals: id } }, sort: 'createdAt', limit: 1 })
    await expect(payload.restoreVersion({ collection: 'projects', id: first!.id, ...as(publisher) })).rejects.toThrow(/se restaure en brouillon/)
    await payload.db.updateVersion({ collection: 'projects', id: first!.id, versionData: { version: { ...first!.version, span: null } } as never })
    expect(await restore(editor, first!.id)).toBe(200)
    expect((await payload.findByID({ collection: 'projects', id, overrideAccess: false })).title).toBe('Second')
    const draft = await payload.findByID({ collection: 'projects', id, draft: true })
    expect([draft.title, draft.publicChanges?.[0]?.note, await kindNow(id)]).toEqual(['Premier', 'Accroche corrigée', 'changed'])
    expect((await refusals(publish(publisher, id, { changeNote: 'Retour' }))).map(({ path }) => path)).toContain('span')
  })
})

describe('a list is filtered by state', () => {
  const titles = async (user: Person | null, where: Where) =>
    (await payload.find({ collection: 'projects', overrideAccess: false, user, draft: true, pagination: false, sort: 'title', where })).docs.map(({ title }) => title)

  test('each state gives its documents and no other, beside other conditions, and counts and bulk writes follow it', async () => {
    const tag = `liste ${Math.random()}`
    const named = async (title: string) => (await draftBy(editor)).id.length > 0 && payload.create({
      collection: 'projects', ...as(editor), draft: true, data: { title: `${tag} ${title}`, kind: 'tool', span: '2012', carriedBy: { kind: 'member' }, confidence: 'stated' } as never,
    })
    const [, sent, back] = [await named('a'), await named('b'), await named('c')] as { id: string }[]
    await submit(editor, sent!.id)
    await submit(editor, back!.id)
    await sendBack(publisher, back!.id, 'Non')
    const among = (state: object): Where => ({ and: [{ title: { like: tag } }, { state } as Where] })
    expect(await titles(reader, among({ equals: 'toReview' }))).toEqual([`${tag} b`])
    expect(await titles(reader, among({ in: ['toReview', 'returned'] }))).toEqual([`${tag} b`, `${tag} c`])
    expect(await titles(reader, among({ not_equals: 'draft' }))).toEqual([`${tag} b`, `${tag} c`])
    expect(await titles(reader, { or: [{ and: [{ state: { equals: 'returned' }, title: { like: tag } }] }] })).toEqual([`${tag} c`])
    expect(await titles(reader, among({ equals: 'published' }))).toEqual([])
    expect((await payload.count({ collection: 'projects', ...as(reader), where: among({ equals: 'draft' }) })).totalDocs).toBe(1)
    const { docs } = await payload.update({ collection: 'projects', ...as(editor), draft: true, where: among({ equals: 'returned' }), data: { tagline: 'En lot' } })
    expect(docs.map(({ id }) => id)).toEqual([back!.id])
  })

  test('visitors do not ask by it', async () => {
    await expect(titles(null, { state: { equals: 'draft' } } as Where)).rejects.toMatchObject({ status: 400 })
    await expect(titles(null, { or: [{ and: [{ state: { equals: 'draft' } }] }] } as Where)).rejects.toMatchObject({ status: 400 })
  })
})

describe('a schedule', () => {
  const schedule = async (user: Person, id: string, type: 'publish' | 'unpublish', date: Date) => {
    return scheduleWhatIsMeant({ type, date, doc: { relationTo: 'projects', value: id }, req: await createLocalReq({ user }, payload) } as never)
  }
  const soon = () => new Date('2031-01-03T09:05:00Z')
  const past = () => new Date(Date.now() - 1000)

  test('shows its hour; one of an editor is refused', async () => {
    const { id } = await draftBy(editor)
    expect(await schedule(editor, id, 'publish', soon())).toHaveProperty('error')
    await schedule(publisher, id, 'publish', soon())
    expect((await stateNow(id)).label).toBe('Programmé pour le 3 janvier 2031 à 10 h 05')
    const published = await make.project()
    await schedule(publisher, published.id, 'unpublish', soon())
    expect(await stateNow(published.id)).toMatchObject({ label: 'Publié', detail: 'Sera dépublié le 3 janvier 2031 à 10 h 05.' })
  })

  test('of a withdrawal before the publication it would undo is refused, with the hour of that', async () => {
    const { id } = await draftBy(editor)
    await schedule(publisher, id, 'publish', soon())
    for (const date of [new Date('2031-01-02T09:05:00Z'), soon()]) {
      expect(await schedule(publisher, id, 'unpublish', date)).toEqual({ error: expect.stringMatching(/ne sera pas encore publiée : elle l’est le 3 janvier 2031 à 10 h 05/) })
    }
    expect(await schedule(publisher, id, 'unpublish', new Date('2031-01-04T09:05:00Z'))).not.toHaveProperty('error')
  })

  test('is cancelled by those who schedule, and by nobody else; what else is in the queue is not', async () => {
    const { id } = await draftBy(editor)
    const cancel = async (user: Person | null, job: string) => {
          return scheduleWhatIsMeant({ deleteID: job, req: await createLocalReq(user ? { user } : {}, payload) } as never)
    }
    const jobs = async () => (await payload.find({ collection: 'payload-jobs', pagination: false, depth: 0 })).docs.map((job) => job.id).toSorted()
    const before = await jobs()
    await schedule(publisher, id, 'publish', soon())
    const with1 = await jobs()
    const job = String(with1.find((one) => !before.includes(one)))
    for (const user of [null, reader, contributor, editor]) expect(await cancel(user, job)).toEqual({ error: expect.stringMatching(/réservé aux personnes qui publient/) })
    expect([await jobs(), await kindNow(id)]).toEqual([with1, 'scheduled'])
    expect(await cancel(publisher, job)).toHaveProperty('message')
    expect([await jobs(), await kindNow(id)]).toEqual([before, 'draft'])
    expect(await cancel(publisher, job)).toEqual({ error: expect.stringMatching(/n’existe plus/) })
    const mail = await payload.jobs.queue({ task: 'cleanUp', input: {} as never })
    expect(await cancel(publisher, String(mail.id))).toHaveProperty('error')
    expect(await jobs()).toContain(mail.id)
    await payload.delete({ collection: 'payload-jobs', id: mail.id })
  })

  test('of a public change asks for the note at once, and publishes with that one', async () => {
    const { id } = await make.project()
    await edit(editor, id, { tagline: 'Programmé' })
    expect(await schedule(publisher, id, 'publish', past())).toEqual({ error: expect.stringMatching(/Remplissez d’abord « Ce qui change »/) })
    expect(await kindNow(id)).toBe('changed')
    await edit(editor, id, NOTE)
    await schedule(publisher, id, 'publish', past())
    await edit(editor, id, { changeNote: '' })
    await payload.jobs.run({ limit: 10 })
    const after = await payload.findByID({ collection: 'projects', id })
    expect([after.tagline, after.publicChanges?.[0]?.note, await kindNow(id)]).toEqual(['Programmé', 'Accroche corrigée', 'published'])
    expect((await stepsOf(id)).at(-1)).toEqual({ kind: 'published', by: publisher.id, comment: 'Accroche corrigée' })
  })
})
