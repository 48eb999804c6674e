import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { closePayload, openPayload, refusals } from './support/payload'

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
})
afterAll(() => closePayload(payload))

const picture = () => sharp({ create: { width: 1200, height: 800, channels: 3, background: '#17408b' } }).png().toBuffer()
const upload = async (data: object, file?: { data: Buffer; mimetype: string; name: string }) => {
  const content = file?.data ?? (await picture())
  return payload.create({
    collection: 'media',
    data: { licence: 'cc-by-sa-4.0', ...data } as never,
    file: { data: content, size: content.length, mimetype: file?.mimetype ?? 'image/png', name: file?.name ?? 'photo.png' },
  })
}

test('a picture without a description is refused, unless it is said to be decorative', async () => {
  expect(await refusals(upload({}))).toEqual([{ path: 'alt', message: expect.stringMatching(/Décrivez l’image/) }])
  expect(await refusals(upload({ alt: '   ' }))).toHaveLength(1)
  expect(await refusals(upload({ decorative: true }))).toEqual([])
})

test('a picture is kept in AVIF and WebP, never larger than it was', async () => {
  const { id, sizes } = await upload({ alt: 'Une salle pleine', credit: 'Une photographe' })
  expect(sizes?.avif960?.url).toBeNull()
  await payload.jobs.run({ queue: 'files', silent: true })
  const media = await payload.findByID({ collection: 'media', id })
  expect(media.sizes?.webp480).toMatchObject({ width: 480, mimeType: 'image/webp' })
  expect(media.sizes?.avif960).toMatchObject({ width: 960, mimeType: 'image/avif' })
  expect(media.sizes?.avif1600?.width ?? 1200).toBeLessThanOrEqual(1200)
  expect(existsSync(join(process.env.MEDIA_DIR!, media.sizes!.avif480!.filename!))).toBe(true)
})

test.each([
  ['page.html', 'text/html', '<script>alert(1)</script>'],
  ['dessin.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['faux.png', 'image/png', 'ceci n’est pas une image'],
])('%s is refused', async (name, mimetype, content) => {
  await expect(upload({ alt: 'Un fichier' }, { name, mimetype, data: Buffer.from(content) })).rejects.toThrow(/./)
})

test('a picture in the trash is no longer described to visitors', async () => {
  const { id } = await upload({ alt: 'Retirée' })
  await payload.update({ collection: 'media', id, data: { deletedAt: new Date().toISOString() } as never })
  const { docs } = await payload.find({ collection: 'media', where: { id: { equals: id } }, trash: true, overrideAccess: false })
  expect(docs).toEqual([])
})
