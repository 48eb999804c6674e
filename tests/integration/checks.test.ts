import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { checkAll } from '@/lib/payload/checks/checkAll'
import { checkOne } from '@/lib/payload/checks/checkOne'
import { makers } from './support/documents'
import { account, closePayload, openPayload, refusals } from './support/payload'
import { text } from './support/richText'

let payload: Payload
let make: ReturnType<typeof makers>
const now = new Date('2026-11-24T12:00:00Z')
beforeAll(async () => {
  payload = await openPayload()
  make = makers(payload)
})
afterAll(() => closePayload(payload))

const listed = async (id: string) => (await checkAll({ payload, user: null }, now)).filter((one) => one.id === id)

describe('the whole site', () => {
  test('a finding says in which document, at which field, and is the same for a person as for the command', async () => {
    const project = await make.project({ title: 'NosDéputés.fr', verifiedOn: '2025-01-02T11:00:00.000Z' })
    const page = await payload.create({ collection: 'pages', data: { title: 'Essai', kind: 'other', body: text('On lit sur Nos députes.fr que') as never, _status: 'published' } })
    expect(await listed(project.id)).toEqual([expect.objectContaining({ rule: 'record-without-source', path: 'sources', label: 'Sources de la fiche' }), expect.objectContaining({ rule: 'not-verified', severity: 'advice', path: 'verifiedOn', place: 'collections', slug: 'projects', kind: 'Projet', title: 'NosDéputés.fr' })])
    expect(await listed(page.id)).toEqual([expect.objectContaining({ rule: 'proper-noun', path: 'body', excerpt: 'Nos députes.fr' })])
    const user = await account(payload, 'editor')
    const asCommand = await checkAll({ payload, user: null }, now)
    expect(await checkAll({ payload, user }, now)).toEqual(asCommand)
  })

  test('a draft counts as staff last left it, with what it lacks; one that was only opened does not, nor does what is in the trash', async () => {
    const source = await make.source({ title: 'Deux mots' })
    expect(await listed(source.id)).toEqual([])
    await payload.update({ collection: 'sources', id: source.id, data: { publisher: 'Un  journal', url: '' }, draft: true })
    expect((await listed(source.id)).map(({ rule }) => rule)).toEqual(['typography'])
    const begun = await payload.create({ collection: 'milestones', data: { title: 'Un jalon', confidence: 'established' } as never, draft: true })
    const asTyped = await checkOne({ payload, user: await account(payload, 'editor') }, 'milestones', { ...begun } as never, now)
    const blocking = (all: typeof asTyped) => all!.filter(({ severity }) => severity === 'blocking').map(({ rule, path }) => `${rule} ${path}`)
    expect(blocking(await listed(begun.id))).toEqual(blocking(asTyped))
    expect(blocking(await listed(begun.id))).toEqual(expect.arrayContaining(['required era', 'required date', 'established-without-source sources']))
    const empty = await payload.create({ collection: 'sources', data: {} as never, draft: true })
    expect(await listed(empty.id)).toEqual([])
    await payload.update({ collection: 'sources', id: source.id, data: { deletedAt: now.toISOString() } })
    expect(await listed(source.id)).toEqual([])
  })

  test('a picture that came without a text, by some other way, is found', async () => {
    const data = await sharp({ create: { width: 20, height: 10, channels: 3, background: '#c8881c' } }).png().toBuffer()
    const file = { data, mimetype: 'image/png', name: 'salle.png', size: data.length }
    const media = await payload.create({ collection: 'media', data: { alt: 'Une salle pleine', licence: 'unknown' }, file })
    expect(await listed(media.id)).toEqual([])
    await payload.db.updateOne({ collection: 'media', id: media.id, data: { alt: '' }, req: { payload } as never })
    expect(await listed(media.id)).toEqual([expect.objectContaining({ rule: 'alternative-text', severity: 'blocking', path: 'alt', title: expect.stringMatching(/^salle-[a-z0-9]{8}\.png$/) })])
    expect(await refusals(payload.update({ collection: 'media', id: media.id, data: { alt: 'salle.png' } }))).toEqual([{ path: 'alt', message: expect.stringMatching(/nom de fichier/) }])
  })
})

test('what is typed is checked against the records that this person may read', async () => {
  const era = await make.era({ span: '2013-2016' })
  const user = await account(payload, 'editor')
  const data = { title: 'Un', era: era.id, date: '2019', kind: 'event', confidence: 'stated', sources: ['x'] }
  expect((await checkOne({ payload, user }, 'milestones', data, now))?.map(({ rule, path }) => [rule, path])).toEqual([['milestone-outside-era', 'date']])
  expect(await checkOne({ payload, user }, 'users', {}, now)).toBeNull()
})

test('a source that visitors do not see yet is named; one that is being changed is seen', async () => {
  const user = await account(payload, 'editor')
  const hidden = await make.source({ title: 'Un compte rendu', _status: 'draft' })
  const changed = await make.source({ title: 'Un article' })
  await payload.update({ collection: 'sources', id: changed.id, data: { title: 'Un autre article' }, draft: true })
  const era = await make.era()
  const data = { title: 'Un', era: era.id, date: '2012', kind: 'event', confidence: 'established', sources: [hidden.id, changed.id] }
  const named = async () => (await checkOne({ payload, user }, 'milestones', data, now))?.filter(({ rule }) => rule === 'unpublished-source').map(({ path, message }) => [path, message])
  expect(await named()).toEqual([['sources', expect.stringContaining('« Un compte rendu »')]])
  await payload.update({ collection: 'sources', id: hidden.id, data: { _status: 'published' } })
  expect(await named()).toEqual([])
})

test('a moment outside the period of its project is told on both forms', async () => {
  const user = await account(payload, 'editor')
  const era = await make.era({ span: '2012/..' })
  const project = await make.project({ title: 'Un essai', span: 'printemps 2014' })
  const milestone = await make.milestone(era.id, { title: 'Un prix', date: 'octobre 2015', projects: [project.id] })
  const found = async (slug: string, data: object) => (await checkOne({ payload, user }, slug, data as never, now))!.filter(({ rule }) => /part/.test(rule)).map(({ path, message }) => [path, message])
  expect(await found('projects', project)).toEqual([['span', expect.stringContaining('laisse dehors « Un prix » (octobre 2015)')]])
  expect(await found('milestones', { ...milestone, projects: [project.id] })).toEqual([['date', expect.stringContaining('hors de la période de « Un essai » (printemps 2014)')]])
  expect(await found('projects', { ...project, span: '2014-21/..' })).toEqual([])
})

describe('publication', () => {
  const data = { title: 'Un', span: '2012', kind: 'tool', carriedBy: { kind: 'member' } } as const
  const wrong = { websites: [{ url: 'http://localhost/' }], phases: [{ kind: 'active', date: '2015', confidence: 'established' }] } as const

  test('is refused with every reason at its field, and the draft keeps what was typed', async () => {
    const draft = await payload.create({ collection: 'projects', data: { ...data, ...wrong } as never, draft: true })
    expect(await refusals(payload.update({ collection: 'projects', id: draft.id, data: { _status: 'published' } }))).toEqual([
      { path: 'phases.0.sources', message: expect.stringMatching(/au moins une source/) },
      { path: 'phases.0.date', message: expect.stringMatching(/hors de la période du projet/) },
      { path: 'websites.0.url', message: expect.stringMatching(/réseau privé/) },
    ])
    const kept = await payload.findByID({ collection: 'projects', id: draft.id, draft: true })
    expect(kept).toMatchObject({ _status: 'draft', websites: [{ url: 'http://localhost/' }], phases: [{ date: '2015' }] })
  })

  test('advice refuses nothing; what is public stays while its draft is wrong', async () => {
    const project = await payload.create({ collection: 'projects', data: { ...data, title: 'Deux', tagline: 'Deux  espaces', _status: 'published' } })
    await payload.update({ collection: 'projects', id: project.id, data: { websites: [{ url: 'http://localhost/' }] }, draft: true })
    expect(await payload.findByID({ collection: 'projects', id: project.id })).toMatchObject({ _status: 'published', websites: [] })
    expect(await refusals(payload.update({ collection: 'projects', id: project.id, data: { websites: [], _status: 'published' } }))).toEqual([])
  })
})
