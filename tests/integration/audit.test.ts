import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import pg from 'pg'
import { makers } from './support/documents'
import { LEGAL } from './support/legal'
import { account, closePayload, openPayload } from './support/payload'

type Person = Awaited<ReturnType<typeof account>>
let payload: Payload
let client: pg.Client
let make: ReturnType<typeof makers>
let publisher: Person
let administrator: Person
beforeAll(async () => {
  payload = await openPayload()
  make = makers(payload)
  publisher = await account(payload, 'publisher')
  administrator = await account(payload, 'administrator')
  client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await closePayload(payload)
})

const as = (user: Person) => ({ user, overrideAccess: false, depth: 0 }) as const

/** The lines about a document, oldest first, as « event: who, detail ». */
const kept = async (subjectId: string) => {
  const { docs } = await payload.find({ collection: 'audit-log', where: { subjectId: { equals: subjectId } }, sort: 'at', pagination: false })
  return docs.map(({ event, actorName }) => `${event}: ${actorName}`)
}

describe('what is kept', () => {
  test('the life of a document: each change that visitors see, and none of drafts', async () => {
    const { id } = await payload.create({ collection: 'projects', ...as(publisher), draft: true, data: { title: 'Vie', kind: 'tool', span: '2012', carriedBy: { kind: 'member' } } as never })
    const write = (data: object, options: object = {}) => payload.update({ collection: 'projects', id, ...as(publisher), data, ...options })
    await write({ tagline: 'Brouillon' }, { draft: true })
    await write({ _status: 'published' })
    await write({ tagline: 'Autre' }, { draft: true })
    await write({ tagline: 'Autre', changeNote: 'Accroche changée', _status: 'published' })
    await write({ _status: 'draft' })
    await write({ deletedAt: new Date().toISOString() })
    await write({ deletedAt: null }, { trash: true })
    await payload.delete({ collection: 'projects', id, ...as(administrator) })
    expect(await kept(id)).toEqual([
      'published: publisher', 'publicChanged: publisher', 'unpublished: publisher', 'trashed: publisher', 'restored: publisher', 'deleted: administrator',
    ])
  })

  test('what was refused leaves nothing, and neither does the program by itself', async () => {
    const editor = await account(payload, 'editor')
    const { id } = await make.project({ _status: 'draft' })
    await expect(payload.update({ collection: 'projects', id, ...as(editor), data: { _status: 'published' } })).rejects.toMatchObject({ status: 403 })
    const partner = await make.partner()
    await expect(payload.update({ collection: 'partners', id: partner.id, ...as(publisher), data: { title: ' ' } })).rejects.toMatchObject({ status: 400 })
    expect([...(await kept(id)), ...(await kept(partner.id))]).toEqual([])
  })

  test('accounts: made, renamed without a line, given another role, another password, deleted', async () => {
    const made = await payload.create({ collection: 'users', ...as(administrator), data: { name: 'Nadia', email: 'nadia@exemple.test', role: 'editor', password: 'trois-lampes-vertes' } })
    const change = (data: object) => payload.update({ collection: 'users', id: made.id, ...as(administrator), data })
    await change({ name: 'Nadia B.' })
    await change({ role: 'publisher' })
    // By a link that was mailed: nobody writes another's.
    await payload.update({ collection: 'users', id: made.id, ...as(administrator), overrideAccess: true, data: { password: 'quatre-lampes-bleues' } })
    await payload.delete({ collection: 'users', id: made.id, ...as(administrator) })
    expect(await kept(made.id)).toEqual(['accountCreated', 'invitationSent', 'roleChanged', 'passwordChanged', 'accountDeleted'].map((event) => `${event}: administrator`))
    const { docs } = await payload.find({ collection: 'audit-log', where: { event: { equals: 'roleChanged' } } })
    expect(docs[0]).toMatchObject({ detail: 'Rédaction → Publication', subject: 'Compte « Nadia B. »' })
    expect(JSON.stringify((await payload.find({ collection: 'audit-log', pagination: false })).docs)).not.toMatch(/lampes|exemple\.test/)
  })

  test('a setting of the site', async () => {
    await payload.updateGlobal({ slug: 'site', ...as(publisher), data: { description: 'Nouvelle', ...LEGAL } })
    const { docs } = await payload.find({ collection: 'audit-log', where: { detail: { equals: 'Identité du site' } } })
    expect(docs).toMatchObject([{ event: 'publicChanged', actorName: 'publisher' }])
  })
})

describe('what was written stays', () => {
  test('whoever asks by the API', async () => {
    const { docs } = await payload.find({ collection: 'audit-log', ...as(administrator), limit: 1 })
    const id = docs[0]!.id
    await expect(payload.find({ collection: 'audit-log', ...as(publisher) })).rejects.toMatchObject({ status: 403 })
    await expect(payload.update({ collection: 'audit-log', id, ...as(administrator), data: { detail: 'x' } })).rejects.toMatchObject({ status: 403 })
    await expect(payload.delete({ collection: 'audit-log', id, ...as(administrator) })).rejects.toMatchObject({ status: 403 })
    await expect(payload.create({ collection: 'audit-log', ...as(administrator), data: { at: new Date().toISOString(), event: 'login', actorName: 'x' } })).rejects.toMatchObject({ status: 403 })
  })

  test.each(['UPDATE audit_log SET detail = NULL', 'DELETE FROM audit_log', 'TRUNCATE audit_log'])('whoever asks the database: %s', async (statement) => {
    await expect(client.query(statement)).rejects.toThrow('append-only')
  })

  test('for a year: older lines go when they are asked to, younger ones never', async () => {
    const { pruneAuditLog } = await import('@/collections/audit/pruneAuditLog')
    const insert = (age: string) => client.query(`INSERT INTO audit_log (id, at, event, actor_name) VALUES (gen_random_uuid(), now() - interval '${age}', 'login', 'ancien')`)
    await insert('370 days')
    await insert('360 days')
    const before = await payload.count({ collection: 'audit-log' })
    expect(await pruneAuditLog(payload)).toBe(1)
    await expect(pruneAuditLog(payload, new Date())).rejects.toThrow(/.+/)
    expect((await payload.count({ collection: 'audit-log' })).totalDocs).toBe(before.totalDocs - 1)
  })
})
