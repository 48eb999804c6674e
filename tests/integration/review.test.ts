import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload, PayloadRequest, Where } from 'payload'
import { readFacts } from '@/lib/payload/review/facts'
import { stateOf } from '@/lib/review'
import { makers } from './support/documents'
import { account, closePayload, openPayload, refusals } from './support/payload'

let payload: Payload
let make: ReturnType<typeof makers>
type Person = Awaited<ReturnType<typeof account>>
let editor: Person, publisher: Person, contributor: Person, reader: Person, administrator: Person

beforeAll(async () => {
  payload = await openPayload()
  make = makers(payload)
  editor = await account(payload, 'editor')
  publisher = await account(payload, 'publisher')
  contributor = await account(payload, 'contributor')
  reader = await account(payload, 'reader')
  administrator = await account(payload, 'administrator')
})
afterAll(() => closePayload(payload))

const as = (user: Person) => ({ overrideAccess: false, user, depth: 0 }) as const
const NOTE = { changeNote: 'Accroche corrigée' }

/** The state that every screen shows. */
const stateNow = async (id: string) => stateOf((await readFacts({ payload, user: null }, 'projects', [id])).get(id)!.facts)
const kindNow = async (id: string) => (await stateNow(id)).kind
const stepsOf = async (id: string) => {
  const { docs } = await payload.find({ collection: 'review-steps', where: { documentId: { equals: id } }, sort: 'createdAt', depth: 0, pagination: false })
  return docs.map(({ kind, by, comment }) => ({ kind, by, comment }))
}

/** An endpoint, as the network reaches it. */
async function call(user: Person | null, method: 'get' | 'post', path: string, params: Record<string, string>, body: object = {}): Promise<{ status: number; body: Record<string, never> }> {
  const endpoint = payload.config.endpoints.find((one) => one.path === `/review/:slug/:id${path}` && one.method === method)!
  const { createLocalReq } = await import('payload')
  const req = await createLocalReq(user ? { user } : {}, payload) as PayloadRequest
  req.routeParams = params
  req.json = async () => body
  try {
    const response = await endpoint.handler(req)
    return { status: response.status, body: await response.json() as never }
  } catch (error) {
    return { status: (error as { status?: number }).status ?? 500, body: { message: (error as Error).message } as never }
  }
}
/** The button of the screen of versions. */
async function restore(user: Person, id: string): Promise<number> {
  const { createLocalReq } = await import('payload')
  const { endpoints } = payload.collections.projects.config
  const req = await createLocalReq({ user }, payload) as PayloadRequest
  Object.assign(req, { routeParams: { collection: 'projects', id }, query: { draft: 'false' } })
  const endpoint = (endpoints || []).find(({ path, method }) => path === '/versions/:id' && method === 'post')
  return (await endpoint!.handler(req)).status
}
const on = (id: string) => ({ slug: 'projects', id })
const submit = (user: Person, id: string, body = {}) => call(user, 'post', '/submit', on(id), body)
const sendBack = (user: Person, id: string, reason?: string) => call(user, 'post', '/send-back', on(id), { reason })

const draftBy = (user: Person) =>
  payload.create({ collection: 'projects', ...as(user), draft: true, data: { title: `Brouillon ${Math.random()}`, kind: 'tool', span: '2012', carriedBy: { kind: 'member' }, confidence: 'stated' } as never })
const edit = (user: Person, id: string, data: object) => payload.update({ collection: 'projects', id, ...as(user), draft: true, data })
const publish = (user: Person, id: string, data: object = {}) => payload.update({ collection: 'projects', id, ...as(user), data: { ...data, _status: 'published' } })

describe('the steps', () => {
  test('a contributor’s draft goes to a named reader, comes back with a reason, goes again, and is published', async () => {
    const { id } = await draftBy(contributor)
    expect(await kindNow(id)).toBe('draft')
    expect((await submit(contributor, id, { comment: 'Prêt ?', to: publisher.id })).status).toBe(200)
    expect(await stateNow(id)).toMatchObject({ kind: 'toReview', label: 'À relire', detail: 'Par publisher.' })
    expect(await sendBack(publisher, id)).toMatchObject({ status: 400, body: { message: expect.stringMatching(/Dites pourquoi/) } })
    expect((await sendBack(publisher, id, 'Il manque la date')).status).toBe(200)
    expect((await stateNow(id)).label).toBe('Renvoyé')
    await edit(contributor, id, { tagline: 'Avec la date' })
    expect(await kindNow(id)).toBe('returned')
    expect((await submit(contributor, id)).status).toBe(200)
    await publish(publisher, id)
    expect(await kindNow(id)).toBe('published')
    expect(await stepsOf(id)).toEqual([
      { kind: 'submitted', by: contributor.id, comment: 'Prêt ?' },
      { kind: 'returned', by: publisher.id, comment: 'Il manque la date' },
      { kind: 'submitted', by: contributor.id, comment: null },
      { kind: 'published', by: publisher.id, comment: null },
    ])
  })

  test('no step writes the document, nor what visitors get', async () => {
    const { id } = await make.project({ title: 'Public', confidence: 'stated' } as never)
    await edit(editor, id, { tagline: 'En attente' })
    const seen = async () => [
      await payload.findByID({ collection: 'projects', id, overrideAccess: false, depth: 0 }),
      (await payload.findVersions({ collection: 'projects', where: { parent: { equals: id } }, depth: 0 })).docs,
    ]
    const before = await seen()
    await submit(editor, id, { comment: 'À lire' })
    expect(await stateNow(id)).toMatchObject({ kind: 'toReview', detail: expect.stringMatching(/reste en ligne/) })
    await sendBack(publisher, id, 'Non')
    expect(await seen()).toEqual(before)
  })

  test.each([
    ['an editor may not send back', 403, async (id: string) => sendBack(editor, id, 'Non')],
    ['a reader may not submit', 403, async (id: string) => submit(reader, id)],
    ['a contributor may not submit the draft of another', 403, async (id: string) => submit(contributor, id)],
    ['nobody is asked who may not publish', 400, async (id: string) => submit(editor, id, { to: editor.id })],
    ['nobody is asked who does not exist', 400, async (id: string) => submit(editor, id, { to: 'personne' })],
    ['what was not submitted is not sent back', 409, async (id: string) => sendBack(publisher, id, 'Non')],
    ['a message has an end', 400, async (id: string) => submit(editor, id, { comment: 'a'.repeat(2001) })],
    ['what is not there is not found', 404, async () => submit(editor, '019be000-0000-7000-8000-000000000000')],
    ['other collections have no review', 404, async () => call(administrator, 'get', '', { slug: 'users', id: administrator.id })],
    ['no step without an account', 401, async (id: string) => call(null, 'post', '/submit', on(id))],
    ['no reading without an account', 401, async (id: string) => call(null, 'get', '', on(id))],
  ])('%s', async (_name, status, attempt) => {
    const { id } = await draftBy(editor)
    const answer = await attempt(id)
    expect(answer.status).toBe(status)
    expect(answer.status === 404 || await stepsOf(id)).toEqual(answer.status === 404 ? true : [])
  })

  test('a published page has nothing to submit', async () => {
    const { id } = await make.project()
    expect(await submit(editor, id)).toMatchObject({ status: 409, body: { message: expect.stringMatching(/rien à relire/) } })
  })

  test('the history is written by the server only, read by the team only, and goes with the document', async () => {
    const { id } = await draftBy(editor)
    await submit(editor, id, { comment: 'Secret' })
    const step = { documentKind: 'projects', documentId: id, kind: 'published' } as const
    await expect(payload.create({ collection: 'review-steps', ...as(administrator), data: step })).rejects.toMatchObject({ status: 403 })
    await expect(payload.find({ collection: 'review-steps', overrideAccess: false })).rejects.toMatchObject({ status: 403 })
    expect((await payload.find({ collection: 'review-steps', ...as(reader), where: { documentId: { equals: id } } })).totalDocs).toBe(1)
    await payload.delete({ collection: 'projects', id, ...as(publisher) })
    expect(await stepsOf(id)).toEqual([])
  })
})

describe('the note of a public change', () => {
  test('is asked of a person, at its field, and nothing changes until it is there', async () => {
    const { id } = await make.project({ tagline: 'Avant' })
    expect(await refusals(publish(publisher, id, { tagline: 'Après' }))).toEqual([{ path: 'changeNote', message: expect.stringMatching(/^Dites en une phrase ce qui change/) }])
    expect(await refusals(publish(publisher, id, { tagline: 'Après', changeNote: '  \n ' }))).toHaveLength(1)
    expect(await kindNow(id)).toBe('published')
    expect((await payload.findByID({ collection: 'projects', id })).tagline).toBe('Avant')
    await publish(publisher, id, { tagline: 'Après', ...NOTE })
    const stored = await payload.findByID({ collection: 'projects', id, overrideAccess: false })
    expect(stored.publicChanges).toEqual([{ on: expect.stringMatching(/^\d{4}-/), note: 'Accroche corrigée' }])
    expect((await payload.findByID({ collection: 'projects', id, draft: true })).changeNote).toBeNull()
    await publish(publisher, id, { tagline: 'Encore', changeNote: 'Accroche raccourcie' })
    expect((await payload.findByID({ collection: 'projects', id })).publicChanges?.map(({ note }) => note)).toEqual(['Accroche raccourcie', 'Accroche corrigée'])
    expect((await stepsOf(id)).map(({ comment }) => comment)).toEqual(['Accroche corrigée', 'Accroche raccourcie'])
  })

  test('typed with the draft, it serves when the draft is published; it is free at the first publication', async () => {
    const { id } = await draftBy(editor)
    await publish(publisher, id)
    await edit(editor, id, { tagline: 'Nouvelle', ...NOTE })
    await publish(publisher, id)
    expect((await payload.findByID({ collection: 'projects', id })).publicChanges?.[0]?.note).toBe('Accroche corrigée')
  })

  test('is not asked when nothing changes for visitors, of a page that is not public, nor of the site itself', async () => {
    const { id } = await make.project({ tagline: 'Avant' })
    await publish(publisher, id)
    await payload.update({ collection: 'projects', id, ...as(publisher), data: { _status: 'draft' } })
    await publish(publisher, id, { tagline: 'Pendant le retrait' })
    await payload.update({ collection: 'projects', id, data: { tagline: 'Par le site', _status: 'published' } })
    expect((await payload.findByID({ collection: 'projects', id })).publicChanges).toBeNull()
  })

  test('several at once: each one refused names the reason', async () => {
    const told = await make.project()
    const untold = await make.project()
    await edit(editor, told.id, { tagline: 'Dit', ...NOTE })
    await edit(editor, untold.id, { tagline: 'Tu' })
    const { docs, errors } = await payload.update({ collection: 'projects', where: { id: { in: [told.id, untold.id] } }, ...as(publisher), draft: true, data: { _status: 'published' } })
    expect([docs.map(({ id }) => id), errors.map(({ id }) => id)]).toEqual([[told.id], [untold.id]])
    expect(await kindNow(untold.id)).toBe('changed')
  })

  test('neither the note nor who wrote shows to visitors, nor may they filter or sort by it', async () => {
    const { id } = await make.project()
    await edit(editor, id, { changeNote: 'Une note en cours' })
    const anonymous = { collection: 'projects', overrideAccess: false } as const
    const shown = await payload.findByID({ ...anonymous, id, depth: 2 })
    for (const field of ['changeNote', 'editedBy', 'createdBy']) expect([field, field in shown && (shown as never)[field] !== undefined]).toEqual([field, false])
    for (const where of [{ changeNote: { like: 'note' } }, { editedBy: { equals: editor.id } }, { 'editedBy.name': { like: 'e' } }]) await expect(payload.find({ ...anonymous, where: where as never })).rejects.toMatchObject({ status: 400 })
    await expect(payload.findVersions({ collection: 'projects', overrideAccess: false })).rejects.toMatchObject({ status: 403 })
  })

  test('those published are not rewritten by hand', async () => {
    const { id } = await make.project()
    await publish(publisher, id, { tagline: 'Après', ...NOTE })
    await publish(publisher, id, { tagline: 'Encore', changeNote: 'Seconde', publicChanges: [{ on: '2000-01-01', note: 'Faux' }] })
    expect((await payload.findByID({ collection: 'projects', id })).publicChanges?.map(({ note }) => note)).toEqual(['Seconde', 'Accroche corrigée'])
  })
})

test('what only the team sees asks for no public note; the same field asks for one as soon as it is public', async () => {
  const support = await payload.create({
    collection: 'supports',
    data: {
      title: 'Soutien', role: 'partner', period: '2015', confidence: 'stated', amount: 1000, _status: 'published',
      partner: (await make.partner()).id, supported: { relationTo: 'projects', value: (await make.project()).id },
    },
  })
  const write = (data: object) => payload.update({ collection: 'supports', id: support.id, ...as(publisher), data: { ...data, _status: 'published' } })
  await write({ amount: 2000 })
  const stored = () => payload.findByID({ collection: 'supports', id: support.id, depth: 0 })
  expect(await stored()).toMatchObject({ amount: 2000, publicChanges: null })
  expect((await refusals(write({ amountIsPublic: true }))).map(({ path }) => path)).toEqual(['changeNote'])
  await write({ amountIsPublic: true, changeNote: 'Montant rendu public' })
  expect((await refusals(write({ amount: 3000 }))).map(({ path }) => path)).toEqual(['changeNote'])
  expect(await stored()).toMatchObject({ amount: 2000, publicAmount: 2000 })
})

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
    const { createLocalReq } = await import('payload')
    const { scheduleWhatIsMeant } = await import('@/collections/jobs/scheduleWhatIsMeant')
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

  test('is cancelled by those who schedule, and by nobody else; what else is in the queue is not', async () => {
    const { id } = await draftBy(editor)
    const cancel = async (user: Person | null, job: string) => {
      const { createLocalReq } = await import('payload')
      const { scheduleWhatIsMeant } = await import('@/collections/jobs/scheduleWhatIsMeant')
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
})
