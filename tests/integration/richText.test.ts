import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres'
import type { Field, RichTextField } from 'payload'
import { keepTheList, readTheList } from '@/collections/fields/closedEditor'
import { kinds } from '@/lib/richText/nodeSchemas'
import { plainText } from '@/lib/richText/plainText'
import { wordsOf } from '@/lib/richText/words'
import { hostileText, inParagraph, root, words } from '../unit/support/richTexts'
import { openRest, type Answer } from './support/doors'
import { as, contributor, editor, openNewsroom, payload, publisher } from './support/newsroom'
import { closePayload, refusals } from './support/payload'
import { text } from './support/richText'

let rest: Awaited<ReturnType<typeof openRest>>
let token: string
beforeAll(async () => {
  await openNewsroom()
  rest = await openRest()
  token = (await rest('POST', 'users/login', { body: { email: contributor.email, password: 'un-mot-de-passe-long' } })).token!
})
afterAll(() => closePayload(payload))

const table = hostileText[0]![1] as never
const page = (data: object = {}) => payload.create({ collection: 'pages', ...as(contributor), draft: true, data: { title: `Page ${Math.random()}`, kind: 'other', ...data } as never })
const published = () => payload.create({ collection: 'pages', data: { title: `Page ${Math.random()}`, kind: 'other', body: text('Un texte public.') as never, _status: 'published' } })

/** What no program of ours writes: straight into the table and its versions. */
async function store(id: string, value: unknown): Promise<void> {
  const json = JSON.stringify(value)
  const { drizzle } = payload.db as unknown as { drizzle: { execute: (query: unknown) => Promise<unknown> } }
  await drizzle.execute(sql`UPDATE "pages" SET "body" = ${json}::jsonb WHERE "id" = ${id}`)
  await drizzle.execute(sql`UPDATE "_pages_v" SET "version_body" = ${json}::jsonb WHERE "parent_id" = ${id}`)
}
const stored = async (id: string) => (await payload.db.findOne<{ id: string; body: unknown }>({ collection: 'pages', where: { id: { equals: id } } }))!.body

type Found = { place: string; field: RichTextField }
function richTextsIn(fields: readonly Field[], place: string): Found[] {
  return fields.flatMap((field): Found[] => {
    const here = `${place}.${'name' in field ? field.name : field.type}`
    const nested = [
      ...('fields' in field ? richTextsIn(field.fields, here) : []),
      ...('tabs' in field ? field.tabs.flatMap((tab) => richTextsIn(tab.fields, here)) : []),
      ...('blocks' in field ? field.blocks.flatMap((block) => richTextsIn(block.fields, `${here}.${block.slug}`)) : []),
    ]
    return field.type === 'richText' ? [{ place: here, field }, ...nested] : nested
  })
}

describe('every rich text of every collection and global', () => {
  test('has the closed list before all else that reads or writes it', () => {
    const found = [...payload.config.collections, ...payload.config.globals].flatMap(({ slug, fields }) => richTextsIn(fields, slug))
    expect(found.map(({ place }) => place)).toEqual(expect.arrayContaining(['pages.body', 'milestones.text', 'experiments.result']))
    for (const { place, field } of [...found, { place: 'config', field: { editor: payload.config.editor } as RichTextField }]) {
      const { hooks } = field.editor as { hooks: Record<string, unknown[]> }
      expect([place, hooks.beforeValidate?.[0], hooks.beforeChange?.[0], hooks.afterRead?.[0]]).toEqual([place, keepTheList, keepTheList, readTheList])
    }
  })

  test('knows the nodes that the features of its editor make, no more, no fewer', () => {
    const { editorConfig } = payload.config.editor as unknown as { editorConfig: { features: { nodes: { node: { getType: () => string } }[] } } }
    const made = editorConfig.features.nodes.map(({ node }) => node.getType())
    // Lexical’s own; and none of `block`, which comes with the notes: the editor has no blocks.
    const expected = new Set([...made.filter((type) => type !== 'block'), 'paragraph', 'text', 'tab', 'linebreak'])
    expect([...kinds(false).keys()].sort()).toEqual([...expected].sort())
  })
})

describe('over the network, with the least of roles', () => {
  const refused = ({ status, body }: Answer) => ({ status, ...(body.errors?.[0]?.data as { errors?: { path: string; label: string; message: string }[] } | undefined)?.errors?.[0] })

  test.each(hostileText)('a draft that holds %s is refused, in French, at its field', async (_, value, __, sentence) => {
    const answer = await rest('POST', 'pages?draft=true', { token, body: { title: 'Un titre', kind: 'other', body: value } })
    // What the database can't keep at all is refused before the text is looked at.
    const said = JSON.stringify(value).includes('\\u0000') ? /caractère invisible/ : sentence
    expect(refused(answer)).toEqual({ status: 400, path: 'body', label: 'Texte', message: expect.stringMatching(said) })
  })

  const nested = (levels: number) => `${'{"type":"list","children":['.repeat(levels)}${']}'.repeat(levels)}`
  const deep = (levels: number) => `{"root":{"type":"root","children":[${nested(levels)}]}}`
  test.each([
    ['POST', 'lists 60 deep', deep(60)], ['POST', 'lists 3,000 deep', deep(3000)], ['POST', 'lists 15,000 deep', deep(15_000)],
    ['PATCH', 'lists 3,000 deep', deep(3000)], ['PATCH', 'lists 15,000 deep, as a string', JSON.stringify(deep(15_000))],
    ['POST', 'a word of 700,000 letters', JSON.stringify(root(inParagraph(words('a'.repeat(700_000)))))],
  ])('%s: %s are refused in French before they freeze or break anything', async (method, _, value) => {
    const path = method === 'POST' ? 'pages' : `pages/${(await page()).id}`
    const answer = await rest(method, `${path}?draft=true`, { token, json: `{"title":"Un titre","kind":"other","body":${value}}` })
    expect(refused(answer)).toMatchObject({ status: 400, path: 'body', label: 'Texte', message: expect.stringMatching(/trop de fois|sans aucun espace|Trop long/) })
  })

  test.each(['?draft=true', '?draft=true&autosave=true'])('so is a change of a draft (PATCH%s)', async (query) => {
    const { id } = await page()
    expect(refused(await rest('PATCH', `pages/${id}${query}`, { token, body: { body: table } }))).toMatchObject({ status: 400, path: 'body' })
    expect((await payload.findByID({ collection: 'pages', id, draft: true })).body).toBeNull()
  })
})

describe('every other way in', () => {
  test('publication, changes of many at once, and the program itself', async () => {
    const { id } = await published()
    const refusal = [{ path: 'body', message: expect.stringMatching(/ne connaît pas \(« table »\)/) }]
    expect(await refusals(payload.update({ collection: 'pages', id, ...as(publisher), data: { body: table, changeNote: 'Une table', _status: 'published' } as never }))).toEqual(refusal)
    expect(await refusals(payload.create({ collection: 'pages', data: { title: 'Du programme', kind: 'other', body: table } }))).toEqual(refusal)
    const many = await payload.update({ collection: 'pages', where: { id: { equals: id } }, ...as(editor), draft: true, data: { body: table } })
    expect(many).toMatchObject({ docs: [], errors: [{ id, message: expect.anything() }] })
    expect(plainText(await stored(id))).toBe('Un texte public.')
  })

  test('what pasted texts bring is put right in what is stored', async () => {
    const { id } = await page({ body: root({ type: 'heading', tag: 'h1', format: 'center', onclick: 'x', children: [words('Titre', 9)] }) })
    expect(await stored(id)).toEqual(root({ type: 'heading', tag: 'h3', format: '', children: [words('Titre', 1)] }))
  })
})

describe('what was stored before', () => {
  const storable = hostileText.filter(([, value]) => !JSON.stringify(value).includes('\\u0000'))
  test.each(storable)('%s: read without an error, with its words', async (_, value, remaining) => {
    const { id } = await published()
    await store(id, value)
    const { body } = await payload.findByID({ collection: 'pages', id, depth: 2, overrideAccess: false })
    expect(wordsOf(body?.root)).toBe(remaining)
    expect(JSON.stringify(body)).not.toContain('__x')
  })

  test('an old version is restored, and a page duplicated, without what the list does not have', async () => {
    const { id } = await published()
    await store(id, table)
    const { docs: [version] } = await payload.findVersions({ collection: 'pages', where: { parent: { equals: id } } })
    expect(JSON.stringify(version)).not.toContain('tablecell')
    await payload.restoreVersion({ collection: 'pages', id: version!.id })
    expect(JSON.stringify(await stored(id))).not.toContain('tablecell')
    expect(plainText(await stored(id))).toBe('dans la case')

    const other = await published()
    await store(other.id, table)
    const copy = await payload.duplicate({ collection: 'pages', id: other.id })
    expect(plainText(await stored(copy.id))).toBe('dans la case')
  })

  test('a text that is too long by now hinders nothing else: its record changes its title, and goes to the trash', async () => {
    const { id } = await page({ body: text('Court') })
    await store(id, root(inParagraph(words('a'.repeat(400_000)))))
    await payload.update({ collection: 'pages', id, ...as(contributor), draft: true, data: { title: 'Un autre titre' } })
    await payload.update({ collection: 'pages', id, data: { deletedAt: new Date().toISOString() } })
    expect((await payload.findByID({ collection: 'pages', id, trash: true })).deletedAt).toBeTruthy()
  })
})

test('the migration takes out of documents and versions what the list does not have, keeps their words, and says so', async () => {
  const { up } = await import('@/migrations/20261128_101130_clean_texts')
  const { createLocalReq } = await import('payload')
  const [bad, good] = [await published(), await published()]
  const before = await stored(good.id)
  await store(bad.id, table)
  const { drizzle } = payload.db as never as { drizzle: { execute: (query: unknown) => Promise<{ rows: Record<string, unknown>[] }> } }
  const rows = async (id: string) => (await drizzle.execute(sql`SELECT "body" AS body FROM "pages" WHERE "id" = ${id} UNION ALL SELECT "version_body" FROM "_pages_v" WHERE "parent_id" = ${id}`)).rows.map(({ body }) => body)
  await up({ db: drizzle, payload, req: await createLocalReq({}, payload) } as never)
  expect((await rows(bad.id)).map((body) => [plainText(body), JSON.stringify(body).includes('tablecell')])).toEqual([['dans la case', false], ['dans la case', false]])
  expect(await rows(good.id)).toEqual([before, before])
  const told = async () => (await payload.find({ collection: 'audit-log', where: { event: { equals: 'textCleaned' }, subjectId: { in: [bad.id, good.id] } } })).docs
  expect(await told()).toEqual([expect.objectContaining({ subjectId: bad.id, subjectCollection: 'pages', actorName: 'Le site', detail: expect.stringMatching(/la fiche et 1 version.*unknown table/) })])
  // Nothing is left for it to do.
  await up({ db: drizzle, payload, req: await createLocalReq({}, payload) } as never)
  expect(await told()).toHaveLength(1)
})
