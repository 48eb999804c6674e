import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { type Answer, type Asking, openRest } from './support/doors'
import { makers } from './support/documents'
import { account, closePayload, openPayload } from './support/payload'

let payload: Payload
let make: ReturnType<typeof makers>
let rest: Awaited<ReturnType<typeof openRest>>
let ask: (method: string, path: string, asking?: Asking) => Promise<Answer>

beforeAll(async () => {
  payload = await openPayload()
  make = makers(payload)
  rest = await openRest()
  const { email } = await account(payload, 'publisher')
  const { token } = await rest('POST', 'users/login', { body: { email, password: 'un-mot-de-passe-long' } })
  ask = (method, path, asking) => rest(method, path, { token, ...asking })
})
afterAll(() => closePayload(payload))

const says = ({ body }: Answer) => body.errors?.[0]?.message

describe('bodies', () => {
  test('too long at sign-in: refused at once, without an account', async () => {
    const answer = await rest('POST', 'users/login', { body: { email: 'a@exemple.org', password: 'x'.repeat(1_100_000) } })
    expect({ status: answer.status, says: says(answer) }).toEqual({ status: 413, says: expect.stringContaining('1 Mo au plus') })
  })

  test('the check list takes a document, not a library', async () => {
    expect((await ask('POST', 'checks', { body: { slug: 'projects', data: { title: 'x'.repeat(210_000) } } })).status).toBe(413)
    expect((await ask('POST', 'checks', { body: { slug: 'projects', data: { title: 'Un projet' } } })).status).toBe(200)
  })

  test('a file announced as too heavy, and one that does not announce itself', async () => {
    const form = (bytes: number) => {
      const data = new FormData()
      data.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'grand.png')
      return data
    }
    expect((await ask('POST', 'media', { raw: form(17_000_000) })).status).toBe(413)
    expect((await ask('POST', 'media', { raw: form(10), headers: { 'content-length': '99000000', 'content-type': 'multipart/form-data; boundary=x' } })).status).toBe(413)
  })
})

describe('answers', () => {
  test('are kept by nobody, whoever asks', async () => {
    for (const path of ['projects', 'users/me', 'globals/site', 'nulle/part', 'projects?page=-1', 'projects/nope']) {
      for (const door of [rest, ask]) expect({ path, kept: (await door('GET', path)).headers.get('cache-control') }).toEqual({ path, kept: 'no-store' })
    }
  })
})

describe('what is nobody’s to say', () => {
  test('when a document was made or changed', async () => {
    const long = '2001-01-01T00:00:00.000Z'
    const { body } = await ask('POST', 'projects?draft=true&depth=0', { body: { title: 'Daté', createdAt: long, updatedAt: long } })
    const { doc } = body as { doc: { id: string; createdAt: string; updatedAt: string } }
    expect([doc.createdAt > '2020', doc.updatedAt > '2020']).toEqual([true, true])
    await ask('PATCH', `projects/${doc.id}?draft=true`, { body: { tagline: 'x', createdAt: long } })
    await ask('PATCH', `projects?draft=true&where[id][equals]=${doc.id}`, { body: { tagline: 'y', createdAt: long, updatedAt: long } })
    const after = await payload.findByID({ collection: 'projects', id: doc.id, draft: true, depth: 0 })
    expect([after.tagline, after.createdAt, after.updatedAt > '2020']).toEqual(['y', doc.createdAt, true])
  })

  test('where the server would fetch a file', async () => {
    let asked = 0
    const server = createServer((_, response) => {
      asked += 1
      response.end('x')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const answer = await ask('POST', 'media', { body: { url: `http://127.0.0.1:${port}/x.png`, filename: 'x.png', alt: 'Une image', licence: 'unknown' } })
    await new Promise((resolve) => server.close(resolve))
    expect({ status: answer.status, says: says(answer), asked }).toEqual({ status: 400, says: expect.stringContaining('envoyez le fichier lui-même'), asked: 0 })
  })
})

describe('writes at the same moment', () => {
  test('ten automatic saves of one document all land, the last one last', async () => {
    const { id } = await make.project({ title: 'Pressé' })
    const saves = await Promise.all(Array.from({ length: 10 }, (_, turn) => ask('PATCH', `projects/${id}?draft=true&autosave=true&depth=0`, { body: { tagline: `Ligne ${turn}`, _status: 'draft' } })))
    expect(saves.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200))
    expect((await payload.findByID({ collection: 'projects', id, draft: true, depth: 0 })).tagline).toBe('Ligne 9')
    const { docs } = await payload.findVersions({ collection: 'projects', where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] }, depth: 0 })
    expect(docs).toHaveLength(1)
  })

  test('so do those of many documents, publications among them', async () => {
    const projects: { id: string }[] = []
    for (let number = 0; number < 14; number += 1) projects.push(await make.project())
    const saves = await Promise.all(projects.map(({ id }, turn) => ask('PATCH', `projects/${id}?depth=0`, { body: turn % 2 ? { tagline: 'En ligne', changeNote: 'Accroche', _status: 'published' } : { archivedOn: '2026-01-01', changeNote: 'Archive', _status: 'published' } })))
    expect(saves.map(({ status }) => status)).toEqual(projects.map(() => 200))
  })
})
