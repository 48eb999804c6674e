import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { administrator, as, call, contributor, draftBy, edit, editor, kindNow, make, NOTE, on, openNewsroom, payload, publish, publisher, reader, sendBack, stateNow, stepsOf, submit } from './support/newsroom'
import { closePayload, refusals } from './support/payload'

beforeAll(openNewsroom)
afterAll(() => closePayload(payload))

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
