import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLocalReq, type Endpoint, handleEndpoints, type Payload, type SanitizedConfig } from 'payload'
import sharp from 'sharp'
import { namesOf, type Filed } from '@/lib/files/sizes'
import { makers } from './support/documents'
import { account, closePayload, openPayload } from './support/payload'

let payload: Payload
let make: ReturnType<typeof makers>
let picture: Buffer
beforeAll(async () => {
  payload = await openPayload()
  make = makers(payload)
  picture = await sharp({ create: { width: 600, height: 300, channels: 3, background: '#17408b' } }).png().toBuffer()
})
afterAll(() => closePayload(payload))

const runFiles = () => payload.jobs.run({ queue: 'files', limit: 500, silent: true, sequential: true })
const fileOf = (data: Buffer, name = 'photo.png', mimetype = 'image/png') => ({ data, size: data.length, mimetype, name })
const post = () => payload.create({ collection: 'media', data: { alt: 'Un carré bleu', licence: 'unknown' } as never, file: fileOf(picture) })
const shownIn = async (id: string) => make.era({ cover: id })

/** What someone who has no account gets over HTTP. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  handleEndpoints({ config: Promise.resolve(payload.config) as unknown as Promise<SanitizedConfig>, request: new Request(`http://localhost:3000/api${path}`, { headers, method }) })
const askFile = (name: string, headers?: Record<string, string>, method?: string) => ask(`/media/file/${encodeURIComponent(name)}`, headers, method)
const listed = async () => ((await (await ask('/media?limit=0&depth=0')).json()) as { docs: { id: string }[] }).docs.map(({ id }) => id)

describe('who gets a file', () => {
  test('a visitor gets what something published shows, and nothing else, by list and by address', async () => {
    const media = await post()
    expect([await listed(), (await askFile(media.filename!)).status]).toEqual([expect.not.arrayContaining([media.id]), 404])
    const draft = await payload.create({ collection: 'eras', draft: true, data: { title: 'Brouillon', cover: media.id, _status: 'draft' } as never })
    expect((await askFile(media.filename!)).status).toBe(404)
    const era = await shownIn(media.id)
    expect([await listed(), (await askFile(media.filename!)).status, (await askFile(media.sizes!.webp480!.filename!)).status])
      .toEqual([expect.arrayContaining([media.id]), 200, 200])
    await payload.update({ collection: 'eras', id: era.id, data: { _status: 'draft' } })
    expect([await listed(), (await askFile(media.filename!)).status]).toEqual([expect.not.arrayContaining([media.id]), 404])
    await payload.update({ collection: 'eras', id: era.id, data: { _status: 'published' } })
    await payload.update({ collection: 'eras', id: era.id, data: { deletedAt: new Date().toISOString() } as never })
    expect((await askFile(media.filename!)).status).toBe(404)
    await payload.delete({ collection: 'eras', id: draft.id })
  })

  test('a picture inside the text of a page, or of a setting, is shown; taken out, it no longer is', async () => {
    const media = await post()
    const text = (value: string | null) => ({ root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children: value
      ? [{ type: 'upload', version: 3, format: '', id: 'a'.repeat(24), fields: null, relationTo: 'media', value }]
      : [{ type: 'paragraph', version: 1, direction: null, format: '', indent: 0, children: [] }] } })
    const page = await payload.create({ collection: 'pages', data: { title: 'Avec une image', body: text(media.id), _status: 'published' } as never })
    expect((await askFile(media.filename!)).status).toBe(200)
    await payload.update({ collection: 'pages', id: page.id, data: { body: text(null) } as never })
    expect((await askFile(media.filename!)).status).toBe(404)
  })

  test('two documents that show one picture: withdrawn and published at once, it stays', async () => {
    const media = await post()
    const [one, other] = [await shownIn(media.id), await payload.create({ collection: 'eras', data: { title: 'Autre', span: '2014', hue: 'ochre', cover: media.id, _status: 'draft' } as never, draft: true })]
    await Promise.all([
      payload.update({ collection: 'eras', id: one.id, data: { _status: 'draft' } }),
      payload.update({ collection: 'eras', id: other.id, data: { _status: 'published' } }),
    ])
    expect((await askFile(media.filename!)).status).toBe(200)
  })

  test('nobody says of their own that a picture is shown, or that it had another name', async () => {
    const user = await account(payload, 'administrator')
    const [media, other] = [await post(), await post()]
    const data = { isShown: true, formerNames: [other.filename], filesMade: 0, alt: 'Un carré' }
    await payload.update({ collection: 'media', id: media.id, data: data as never, user, overrideAccess: false })
    const after = await payload.findByID({ collection: 'media', id: media.id, showHiddenFields: true })
    expect([after.isShown, after.formerNames, after.filesMade, after.alt]).toEqual([false, [], 1, 'Un carré'])
  })

  test('staff get what is not public yet, with their session', async () => {
    const user = await account(payload, 'reader')
    const media = await post()
    const { handler } = (payload.collections.media.config.endpoints as Endpoint[]).find(({ path, method }) => path === '/file/:filename' && method === 'get')!
    const req = await createLocalReq({ user, req: { routeParams: { filename: media.filename }, headers: new Headers(), method: 'GET' } as never }, payload)
    expect((await handler(req)).status).toBe(200)
  })
})

describe('what is not there', () => {
  test('a file in the trash is gone; one that never was is unknown; both in French', async () => {
    const media = await post()
    await payload.update({ collection: 'media', id: media.id, data: { deletedAt: new Date().toISOString() } as never })
    const [gone, unknown] = [await askFile(media.filename!), await askFile('jamais.png')]
    expect([gone.status, unknown.status]).toEqual([410, 404])
    expect([await gone.text(), await unknown.text()]).toEqual(['Ce fichier a été retiré du site.\n', 'Ce fichier n’existe pas, ou n’est pas public.\n'])
  })

  test.each(['../../package.json', '..\\..\\package.json', 'a/b.png', '\0.png', 'photo\0.png', '%', '\ufffd.png', `${'a'.repeat(3000)}.png`, '.png', 'x.png?prefix=..'])('%j is a 404', async (name) => {
    expect((await askFile(name)).status).toBe(404)
  })

  test('a prefix changes nothing', async () => {
    expect((await ask('/media/file/x.png?prefix=..')).status).toBe(404)
  })

  test('the address of a file that was replaced leads to what took its place, size by size', async () => {
    const media = await post()
    await shownIn(media.id)
    const after = await payload.update({ collection: 'media', id: media.id, data: {}, file: fileOf(picture, 'autre.png') })
    await runFiles()
    const places = await Promise.all([media.filename!, media.sizes!.webp480!.filename!].map(async (name) => {
      const answer = await askFile(name)
      return [answer.status, answer.headers.get('location')]
    }))
    expect(places).toEqual([[308, `/api/media/file/${after.filename}`], [308, `/api/media/file/${after.sizes!.webp480!.filename}`]])
    expect(existsSync(join(process.env.MEDIA_DIR!, media.filename!))).toBe(false)
  })
})

describe('how a file is sent', () => {
  let name: string
  beforeAll(async () => {
    const media = await post()
    await shownIn(media.id)
    name = media.filename!
  })

  test('whole, with its length, its validators, and asked again each time', async () => {
    const answer = await askFile(name)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png', 'content-length': String(picture.length), 'cache-control': 'no-cache', 'accept-ranges': 'bytes',
      'etag': expect.stringMatching(/^"[\w-]+"$/), 'last-modified': expect.stringMatching(/GMT$/),
    })
    expect(Buffer.from(await answer.arrayBuffer()).equals(picture)).toBe(true)
  })

  test('not again, to whom has it, by either validator; HEAD says what GET says', async () => {
    const { headers } = await askFile(name)
    const [etag, date] = [headers.get('etag')!, headers.get('last-modified')!]
    const statuses = async (given: Record<string, string>[]) => Promise.all(given.map(async (one) => (await askFile(name, one)).status))
    expect(await statuses([
      { 'if-none-match': etag }, { 'if-none-match': `"autre", W/${etag}` }, { 'if-modified-since': date },
      { 'if-none-match': '"autre"', 'if-modified-since': date }, { 'if-modified-since': new Date(0).toUTCString() },
    ])).toEqual([304, 304, 304, 200, 200])
    const head = await askFile(name, {}, 'HEAD')
    expect([head.status, await head.text(), Object.fromEntries(head.headers)]).toEqual([200, '', Object.fromEntries((await askFile(name)).headers)])
  })

  test('in part, when a part is asked for', async () => {
    const part = async (range: string, more = {}) => {
      const answer = await askFile(name, { range, ...more })
      return [answer.status, answer.headers.get('content-range'), Buffer.from(await answer.arrayBuffer()).length]
    }
    const size = picture.length
    expect(await part('bytes=0-9')).toEqual([206, `bytes 0-9/${size}`, 10])
    expect(await part('bytes=-5')).toEqual([206, `bytes ${size - 5}-${size - 1}/${size}`, 5])
    expect(await part(`bytes=10-${size * 2}`)).toEqual([206, `bytes 10-${size - 1}/${size}`, size - 10])
    expect(await part(`bytes=${size}-`)).toEqual([416, `bytes */${size}`, 0])
    for (const range of ['bytes=9-2', 'bytes=a-b', 'bytes=-', 'lines=0-9', 'bytes=0-1,4-5']) expect(await part(range)).toEqual([200, null, size])
    expect(await part('bytes=0-9', { 'if-range': '"autre"' })).toEqual([200, null, size])
  })
})

test('pictures of before keep their address; the task cleans them, and gives each files of its own', async () => {
  const folder = process.env.MEDIA_DIR!
  mkdirSync(folder, { recursive: true })
  const told = await sharp({ create: { width: 600, height: 300, channels: 3, background: '#17408b' } }).withExif({ IFD0: { Artist: 'Sentinelle' } }).jpeg().toBuffer()
  const documents = await Promise.all([post(), post()])
  const old = [['ancienne-facade.jpg', 'image/jpeg', told], ['ancienne-facade.png', 'image/png', picture]] as const
  writeFileSync(join(folder, 'ancienne-facade-480x240.webp'), 'celle de l’autre')
  for (const [index, [filename, mimeType, bytes]] of old.entries()) {
    writeFileSync(join(folder, filename), bytes)
    await payload.db.updateOne({ collection: 'media', id: documents[index]!.id, req: { payload } as never, data: { filename, mimeType, filesMade: null, sizes: { webp480: { filename: 'ancienne-facade-480x240.webp', width: 480, height: 240, mimeType: 'image/webp' } } } as never })
    await payload.jobs.queue({ task: 'files', queue: 'files', input: { document: documents[index]!.id, gone: [] } })
    await shownIn(documents[index]!.id)
  }
  await runFiles()
  const after = await Promise.all(documents.map(({ id }) => payload.findByID({ collection: 'media', id })))
  expect(after.map(({ filename }) => filename)).toEqual(['ancienne-facade.jpg', 'ancienne-facade.png'])
  expect(readFileSync(join(folder, 'ancienne-facade.jpg')).includes('Sentinelle')).toBe(false)
  const [one, two] = after.map((document) => namesOf(document as Filed))
  expect([one!.length, two!.length, one!.filter((name) => two!.includes(name))]).toEqual([5, 5, []])
  expect(existsSync(join(folder, 'ancienne-facade-480x240.webp'))).toBe(false)
  expect((await askFile('ancienne-facade.jpg')).status).toBe(200)
  expect((await askFile('ancienne-facade-480x240.webp')).status).toBe(308)
})
