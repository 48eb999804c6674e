import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import { checkAll } from '@/lib/payload/checks/checkAll'
import { checkOne } from '@/lib/payload/checks/checkOne'
import { LONGEST } from '@/lib/vocabulary/lengths'
import { makers } from './support/documents'
import type { Person } from './support/newsroom'
import { account, closePayload, openPayload, refusals } from './support/payload'

let payload: Payload
let make: ReturnType<typeof makers>
let administrator: Person
const now = new Date('2026-11-24T12:00:00Z')
beforeAll(async () => {
  payload = await openPayload()
  make = makers(payload)
  administrator = await account(payload, 'administrator')
})
afterAll(() => closePayload(payload))

const MILLION = 1_000_000
const KINDS = ['a', ' a', '-', '1', 'e\u0301', '\u0301', 'A ', 'a@a.', '« '].map((unit) => (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length))
const rich = (text: string) => ({ root: { type: 'root', format: '', indent: 0, version: 1, direction: null, children: [{ type: 'paragraph', version: 1, format: '', indent: 0, direction: null, children: [{ type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }] }] } })

type Text = { path: string; longest: number; isRich: boolean; set: (value: string) => object }
/** What the program works out of a file, whatever is sent. */
const isWorkedOut = ({ name, admin }: FlattenedField): boolean => name === 'sizes' && Boolean((admin as { hidden?: boolean }).hidden)

/** The text fields of a collection, each with what puts a text in it. */
const textsIn = (fields: FlattenedField[], within: (data: object) => object = (data) => data, at = ''): Text[] => fields.filter((field) => !isWorkedOut(field)).flatMap((field): Text[] => {
  const path = `${at}${field.name}`
  if (field.type === 'array') return textsIn(field.flattenedFields, (data) => within({ [field.name]: [data] }), `${path}.0.`)
  if (field.type === 'group' || field.type === 'tab') return textsIn(field.flattenedFields, (data) => within({ [field.name]: data }), `${path}.`)
  const longest = (field.custom as { longest?: number } | undefined)?.longest
  return longest === undefined ? [] : [{ path, longest, isRich: field.type === 'richText', set: (value) => within({ [field.name]: field.type === 'richText' ? rich(value) : value }) }]
})
const withTexts = () => Object.values(payload.collections).map(({ config }) => ({ config, texts: textsIn(config.flattenedFields) })).filter(({ config }) => !config.slug.startsWith('payload-'))

describe('a text of a million signs', () => {
  test('every text field has a length', () => {
    const isText = ({ type, name }: FlattenedField) => ['text', 'textarea', 'email', 'richText'].includes(type) && !['id', 'salt', 'hash', 'resetPasswordToken'].includes(name)
    const unbounded = (fields: FlattenedField[], at: string): string[] => fields.flatMap((field) => ('flattenedFields' in field
      ? unbounded(field.flattenedFields, `${at}.${field.name}`)
      : isText(field) && !(field.custom as { longest?: number } | undefined)?.longest ? [`${at}.${field.name}`] : []))
    expect(withTexts().flatMap(({ config }) => unbounded(config.flattenedFields, config.slug)).filter((path) => !/\.(?:filename|thumbnailURL|url|mimeType|sizes\..*|prefix)$/.test(path) || path.startsWith('projects'))).toEqual([])
    expect(payload.config.globals.filter(({ slug }) => !slug.startsWith('payload-')).flatMap((config) => unbounded(config.flattenedFields, config.slug))).toEqual([])
  })

  test('is refused in every field of every collection, in French, at its field, drafts included', async () => {
    let tried = 0
    for (const { config, texts } of withTexts()) {
      for (const { path, set } of texts) {
        const kind = KINDS[tried % KINDS.length]!
        tried += 1
        expect(await refusals(payload.create({ collection: config.slug as CollectionSlug, data: set(kind(MILLION)) as never, draft: true, user: administrator, overrideAccess: false })))
          .toEqual([{ path, message: expect.stringMatching(/^Trop long : .* signes au plus, il y en a 1 000 000\.|^Ce texte (?:est trop long : 1 000 000 signes|contient [\d ]+ signes sans aucun espace)/) }])
      }
    }
    expect(tried).toBeGreaterThan(80)
  })

  test('is refused in the settings of the site', async () => {
    for (const config of payload.config.globals.filter(({ slug }) => !slug.startsWith('payload-'))) {
      for (const { path, set } of textsIn(config.flattenedFields)) {
        expect((await refusals(payload.updateGlobal({ slug: config.slug as never, data: set('a'.repeat(MILLION)) as never }))).map((one) => one.path)).toEqual([path])
      }
    }
  })

  test('asked to be read over is answered with what is too long, and nothing else is read of it', async () => {
    const findings = await checkOne({ payload, user: administrator }, 'projects', { title: 'A1 '.repeat(MILLION / 3), tagline: 'Deux  espaces', body: rich('a@'.repeat(MILLION / 2)) }, now)
    expect(findings?.filter(({ rule }) => rule === 'length').map(({ path }) => path)).toEqual(['title', 'body'])
    expect(findings?.some(({ rule, path }) => rule === 'typography' && path === 'tagline')).toBe(true)
  })
})

test('a draft with every text as long as it may be is read over, trashed and deleted', async () => {
  for (const [index, kind] of KINDS.entries()) {
    const texts = textsIn(payload.collections.projects.config.flattenedFields).filter(({ path }) => !/^(?:slug|publicId|changeNote|removalNote)$/.test(path))
    const data = Object.assign({}, ...texts.filter(({ path }) => !path.includes('.')).map(({ longest, set, isRich }) => set(isRich ? kind(10).concat(' ').repeat(longest / 11 - 1) : kind(longest)))) as object
    const draft = await payload.create({ collection: 'projects', draft: true, user: administrator, overrideAccess: false, data: { ...data, slug: `long-${index}` } as never })
    expect((await checkAll({ payload, user: null }, now)).some(({ id }) => id === draft.id)).toBe(true)
    await payload.update({ collection: 'projects', id: draft.id, user: administrator, overrideAccess: false, data: { deletedAt: now.toISOString() } as never })
    await payload.delete({ collection: 'projects', id: draft.id, user: administrator, overrideAccess: false, trash: true })
  }
  const { totalDocs } = await payload.find({ collection: 'projects', draft: true, trash: true, where: { slug: { like: 'long-' } } })
  expect(totalDocs).toBe(0)
})

test('a record whose title was too long before there were lengths stops nothing and can be removed', async () => {
  const project = await make.project()
  const { pool } = payload.db as unknown as { pool: { query: (text: string, values: unknown[]) => Promise<unknown> } }
  await pool.query('UPDATE projects SET title = $1 WHERE id = $2', ['a'.repeat(MILLION), project.id])
  await pool.query('UPDATE _projects_v SET version_title = $1 WHERE parent_id = $2', ['a'.repeat(MILLION), project.id])
  expect((await checkAll({ payload, user: null }, now)).filter(({ id }) => id === project.id).map(({ rule }) => rule)).toContain('length')
  const as = { user: administrator, overrideAccess: false, id: project.id, collection: 'projects' } as const
  await payload.update({ ...as, data: { _status: 'draft' } as never, draft: true })
  await payload.update({ ...as, data: { deletedAt: now.toISOString() } as never })
  await payload.delete({ ...as, trash: true })
  const { docs } = await payload.find({ collection: 'audit-log', where: { subjectId: { equals: project.id } }, sort: '-at', limit: 1 })
  expect(docs[0]!.subject).toHaveLength(LONGEST.line)
})

test('a copy of a title that is as long as it may be keeps to its length', async () => {
  const project = await make.project({ title: 'b'.repeat(LONGEST.line) })
  const copy = await payload.duplicate({ collection: 'projects', id: project.id })
  expect(copy.title).toHaveLength(LONGEST.line)
})
