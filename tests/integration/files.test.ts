import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLocalReq, type Payload } from 'payload'
import sharp from 'sharp'
import { namesOf, type Filed } from '@/lib/files/sizes'
import { isNamedHere } from '@/lib/files/names'
import { closePayload, openPayload, refusals } from './support/payload'

let payload: Payload
beforeAll(async () => {
  // What other tests deposit meanwhile is none of these.
  process.env.MEDIA_DIR = mkdtempSync(join(process.env.MEDIA_DIR!, '..', 'media-'))
  payload = await openPayload()
})
afterAll(() => closePayload(payload))

const kept = (name: string) => join(process.env.MEDIA_DIR!, name)
const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const runFiles = () => payload.jobs.run({ queue: 'files', limit: 500, silent: true, sequential: true })

type Format = 'png' | 'jpeg' | 'webp'
/** A picture of one colour, which tells it from every other. */
const coloured = (colour: number, format: Format = 'png', width = 700) =>
  sharp({ create: { width, height: Math.round(width / 2), channels: 3, background: { r: colour % 256, g: (colour * 7) % 256, b: (colour * 31) % 256 } } })[format]({ quality: 100 }).toBuffer()
const fileOf = (data: Buffer, name: string, mimetype = 'image/png') => ({ data, size: data.length, mimetype, name })
const post = (data: Buffer, name: string) =>
  payload.create({ collection: 'media', data: { alt: 'Un carré de couleur', licence: 'unknown' } as never, file: fileOf(data, name) })

/** The colour in the middle of a kept file. */
async function colourOf(name: string): Promise<number[]> {
  const { data, info } = await sharp(readFileSync(kept(name))).raw().toBuffer({ resolveWithObject: true })
  const at = (Math.floor(info.height / 2) * info.width + Math.floor(info.width / 2)) * info.channels
  return [...data.subarray(at, at + 3)]
}
const isNear = (one: number[], other: number[]) => one.every((value, index) => Math.abs(value - other[index]!) < 12)

test('two pictures of one name but for the extension share no file; each shows its own, and stays when the other goes', async () => {
  const first = await post(await coloured(10, 'jpeg'), 'facade.jpg')
  const second = await post(await coloured(200, 'png'), 'facade.png')
  await runFiles()
  const [one, two] = await Promise.all([first, second].map(({ id }) => payload.findByID({ collection: 'media', id })))
  expect(namesOf(one as Filed).filter((name) => namesOf(two as Filed).includes(name))).toEqual([])
  await payload.delete({ collection: 'media', id: second.id })
  await runFiles()
  for (const name of namesOf(one as Filed)) expect(isNear(await colourOf(name), [10, 70, 54])).toBe(true)
  expect(namesOf(two as Filed).filter((name) => existsSync(kept(name)))).toEqual([])
})

test('six different pictures of one name posted at once are six documents, each with its own bytes', async () => {
  const pictures = await Promise.all([1, 2, 3, 4, 5, 6].map((colour) => coloured(colour * 40)))
  const documents = await Promise.all(pictures.map((bytes) => post(bytes, 'photo.png')))
  expect(new Set(documents.map(({ filename }) => filename)).size).toBe(6)
  expect(documents.map(({ filename }) => hash(readFileSync(kept(filename!))))).toEqual(pictures.map(hash))
})

test.each([
  ['page.html', 'image/png', 'png'], ['script.js', 'text/javascript', 'png'], ['dessin.svg', 'image/svg+xml', 'jpg'], ['PHOTO.JPG', 'image/jpeg', 'png'],
])('a picture called %s (%s) is named by what it is', async (name, mimetype, extension) => {
  const data = await coloured(99, extension === 'jpg' ? 'jpeg' : 'png')
  const media = await payload.create({ collection: 'media', data: { alt: 'Une image', licence: 'unknown' } as never, file: fileOf(data, name, mimetype) })
  expect(media.filename).toMatch(new RegExp(`^[a-z]+-[a-z0-9]{8}\\.${extension}$`))
  expect(media.mimeType).toBe(extension === 'jpg' ? 'image/jpeg' : 'image/png')
})

test('a picture of too many pixels is refused in words, before it is unfolded', async () => {
  const bomb = await sharp({ create: { width: 16_000, height: 16_000, channels: 3, background: '#fff' }, limitInputPixels: false }).toColourspace('b-w').png().toBuffer()
  const [refusal] = await refusals(post(bomb, 'affiche.png'))
  expect(refusal).toEqual({ path: 'file', message: expect.stringMatching(/16 000 × 16 000 pixels.*60 millions\. Réduisez-la/) })
})

test('a document without a file is refused, and no address is fetched for it', async () => {
  const data = { alt: 'Ailleurs', licence: 'unknown', url: 'http://127.0.0.1:9/x.png', filename: 'x.png' }
  expect(await refusals(payload.create({ collection: 'media', data: data as never }))).toEqual([{ path: 'file', message: expect.stringMatching(/^Choisissez un fichier/) }])
})

test('what a picture tells of its author is in none of its files', async () => {
  const bytes = await sharp(await coloured(50)).withExif({ IFD0: { Artist: 'Sentinelle' }, IFD3: { GPSLatitude: '48/1 51/1 24/1', GPSLatitudeRef: 'N' } }).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  const media = await post(bytes, 'place.jpg')
  await runFiles()
  const made = await payload.findByID({ collection: 'media', id: media.id })
  expect(namesOf(made as Filed)).toHaveLength(3)
  for (const name of namesOf(made as Filed)) expect(readFileSync(kept(name)).includes('Sentinelle')).toBe(false)
  expect([made.width, made.height, made.sizes?.webp480?.width, made.sizes?.webp480?.height]).toEqual([350, 700, 350, 700])
})

/** What one draw does to the documents: each step on the document that `who` names, modulo how many there are. */
const steps = fc.array(fc.record({
  act: fc.constantFrom('post', 'post', 'post', 'replace', 'crop', 'trash', 'restore', 'delete'),
  who: fc.nat(20),
  name: fc.constantFrom('photo.png', 'PHOTO.PNG', 'Photo.jpg', 'phôto.png', 'photo-1.png', 'photo-480.webp', 'photo.html', 'été.png'),
  format: fc.constantFrom<Format>('png', 'jpeg', 'webp'),
  width: fc.constantFrom(60, 480, 700, 1000),
}), { minLength: 8, maxLength: 14 })

test('uploads at random, several at once: every document has its own files, and no file is anybody else’s', async () => {
  let colour = 0
  await fc.assert(fc.asyncProperty(steps, async (drawn) => {
    const shown = new Map<string, number>()
    const act = async ({ act: what, who, name, format, width }: (typeof drawn)[number]) => {
      const mine = (colour += 1)
      const id = [...shown.keys()][who % Math.max(1, shown.size)]
      const one = { collection: 'media', id: id ?? '', trash: true, depth: 0 } as const
      if (what === 'post') return void shown.set((await post(await coloured(mine, format, width), name)).id, mine)
      if (!id) return
      if (what === 'replace') {
        shown.set(id, mine)
        await payload.update({ ...one, data: {}, file: fileOf(await coloured(mine, format, width), name) })
      } else if (what === 'crop') {
        const req = await createLocalReq({ req: { query: { uploadEdits: { crop: { x: '10', y: '10' }, widthInPixels: '40', heightInPixels: '20' } } } as never }, payload)
        await payload.update({ ...one, data: {}, req })
      } else if (what === 'delete') {
        shown.delete(id)
        await payload.delete(one)
      } else {
        await payload.update({ ...one, data: { deletedAt: what === 'trash' ? new Date().toISOString() : null } as never })
      }
    }
    // Deposits at once; what is done to one document, one after the other.
    const posts = drawn.filter(({ act: what }) => what === 'post')
    await Promise.all(posts.map(act))
    for (const step of drawn.filter(({ act: what }) => what !== 'post')) await act(step)
    await runFiles()

    const { docs } = await payload.find({ collection: 'media', where: { id: { in: [...shown.keys()] } }, trash: true, pagination: false, depth: 0 })
    expect(docs).toHaveLength(shown.size)
    for (const document of docs) {
      const wanted = shown.get(document.id)!
      const names = namesOf(document as Filed)
      expect(names.filter((name) => !isNamedHere(name))).toEqual([])
      for (const name of names) {
        expect(isNear(await colourOf(name), [wanted % 256, (wanted * 7) % 256, (wanted * 31) % 256])).toBe(true)
      }
    }
  }), { numRuns: 3 })
  const { docs } = await payload.find({ collection: 'media', trash: true, pagination: false, depth: 0 })
  const owned = docs.flatMap((document) => namesOf(document as Filed))
  expect(new Set(owned).size).toBe(owned.length)
  expect(readdirSync(process.env.MEDIA_DIR!).toSorted()).toEqual(owned.toSorted())
})
