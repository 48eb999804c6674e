import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inspect } from 'node:util'
import { sql } from 'drizzle-orm'
import { pino } from 'pino'
import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import { databaseOf, tableOf } from '@/lib/payload/database'
import { openRest } from './support/doors'
import { account, closePayload, openPayload } from './support/payload'
import { records } from './support/records'

let payload: Payload
let rest: Awaited<ReturnType<typeof openRest>>
let make: Awaited<ReturnType<typeof records>>
let token: string
const written: string[] = []

const SECRET = 'sentinelle-7f3a'

beforeAll(async () => {
  payload = await openPayload()
  rest = await openRest()
  make = await records(payload)
  const { email } = await account(payload, 'administrator')
  token = (await rest('POST', 'users/login', { body: { email, password: 'un-mot-de-passe-long' } })).token!
  // As Payload’s own, without the colours.
  payload.logger = pino({ level: 'trace' }, { write: (line: string) => void written.push(line) })
})
afterAll(() => closePayload(payload))

/** What a page that fails leaves in Next’s journal. */
const asNextDoes = (error: unknown): void => void written.push(inspect(error, { depth: 8 }), String((error as Error).stack))

/** A document with the sentinel in every text that people type. */
const withSecrets = (fields: FlattenedField[]): Record<string, unknown> => Object.fromEntries(fields.flatMap((field): [string, unknown][] => {
  const secret = `${SECRET}-${field.name}`
  switch (field.type) {
    case 'text': case 'textarea': return [[field.name, secret]]
    case 'email': return [[field.name, `${secret}@exemple.org`]]
    case 'json': return [[field.name, [secret]]]
    case 'richText': return [[field.name, { root: { type: 'root', version: 1, children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text: secret }] }] } }]]
    case 'group': return [[field.name, withSecrets(field.flattenedFields)]]
    case 'array': return [[field.name, [withSecrets(field.flattenedFields)]]]
    default: return []
  }
}))

const execute = (statement: string) => databaseOf(payload).execute(sql.raw(statement))
const keptNothing = () => {
  const all = written.splice(0).join('\n')
  expect(all).not.toContain(SECRET)
  // A salt, a password’s hash.
  expect(all).not.toMatch(/[0-9a-f]{64}/)
  return all
}

test('a full disk leaves the shape of the statement and no value, in any collection', async () => {
  await execute(`CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'could not extend file: %', NEW USING ERRCODE = '53100', DETAIL = NEW::text, HINT = NEW::text; END $$`)
  const slugs = (Object.keys(payload.collections) as CollectionSlug[]).filter((slug) => !slug.startsWith('payload-'))
  for (const slug of slugs) await execute(`CREATE TRIGGER full_disk BEFORE INSERT ON ${tableOf(slug)} FOR EACH ROW EXECUTE FUNCTION full_disk()`)
  for (const slug of slugs) {
    const { flattenedFields, versions } = payload.collections[slug].config
    const data = { ...make.data(slug as never), ...withSecrets(flattenedFields), ...(slug === 'users' && { password: `${SECRET}-mot-de-passe`, role: 'reader' }), publicId: undefined, slug: `${SECRET}-${slug}` }
    const error = await payload.create({ collection: slug, draft: Boolean(versions), data: data as never, depth: 0, ...(slug === 'media' && { file: make.file() }) }).then(() => null, (reason: unknown) => reason)
    expect({ slug, failed: Boolean(error) }).toEqual({ slug, failed: true })
    payload.logger.error(error)
    payload.logger.error({ err: error, msg: `Échec : ${(error as Error).message}` })
    asNextDoes(error)
  }
  const all = keptNothing()
  expect(all).toContain('53100')
  expect(all).toContain('insert into \\"projects\\"')
})

test('a save that meets it says so, in French, and leaves no value', async () => {
  const { status, body } = await rest('POST', 'projects?draft=true', { token, body: { title: SECRET, tagline: SECRET } })
  expect({ status, message: body.errors?.[0]?.message }).toEqual({ status: 507, message: expect.stringMatching(/^Plus de place sur le serveur.*Prévenez/) })
  expect((await rest('POST', 'users', { token, body: { name: SECRET, email: `${SECRET}@exemple.org`, password: 'un-autre-mot-de-passe', role: 'reader' } })).status).toBe(507)
  expect(keptNothing()).toContain('53100')
  for (const slug of Object.keys(payload.collections).filter((one) => !one.startsWith('payload-'))) await execute(`DROP TRIGGER full_disk ON ${tableOf(slug)}`)
})

test('nor does what PostgreSQL cannot store, a constraint, or a filter', async () => {
  const attempts = [
    () => payload.create({ collection: 'users', data: { name: `${SECRET}\u0000`, email: `${SECRET}@exemple.org`, password: `${SECRET}-mot-de-passe`, role: 'reader' } }),
    () => payload.create({ collection: 'projects', draft: true, data: { title: `${SECRET}\u0000` } as never }),
    () => payload.create({ collection: 'projects', draft: true, data: { title: SECRET, kind: SECRET } as never }),
    () => payload.create({ collection: 'projects', draft: true, data: { title: SECRET, archivedOn: SECRET } as never }),
    () => payload.create({ collection: 'projects', draft: true, data: { title: SECRET, cohort: '0190a1b2-0000-7000-8000-000000000000' } as never }),
    () => payload.find({ collection: 'projects', where: { kind: { equals: SECRET } } }),
    () => payload.find({ collection: 'projects', where: { body: { contains: SECRET } } }),
    () => databaseOf(payload).execute(sql`SELECT ${SECRET}::uuid`),
    () => databaseOf(payload).execute(sql.raw(`SELECT '${SECRET}'::uuid`)),
  ]
  for (const attempt of attempts) {
    const error = await (attempt() as Promise<unknown>).then(() => null, (reason: unknown) => reason)
    expect(error).not.toBeNull()
    payload.logger.error(error)
    asNextDoes(error)
  }
  const all = keptNothing()
  for (const code of ['22021', '22P02', '23503']) expect(all).toContain(code)
  expect(all).toContain('0190a1b2-0000-7000-8000-000000000000')
})

test('an address that exists already is still refused at its field', async () => {
  const { email } = await account(payload, 'reader')
  const { status, body } = await rest('POST', 'users', { token, body: { name: SECRET, email, password: 'un-autre-mot-de-passe', role: 'reader' } })
  expect(status).toBe(400)
  expect(JSON.stringify(body)).toContain('email')
  expect(keptNothing()).not.toContain(email)
})
