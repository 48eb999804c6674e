import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import sharp from 'sharp'
import { kindOf } from '@/lib/files/kindOf'
import { fileName, isFileName, isNamedHere, tokenOf, versionName } from '@/lib/files/names'
import { mostPixels, tooManyPixels } from '@/lib/files/pixels'
import { namesOf, successorOf, widthsFor } from '@/lib/files/sizes'
import { stripMetadata } from '@/lib/files/strip'

const TOKEN = 'abcd1234'

test.each([
  ['Façade été.JPG', 'image/jpeg', 'facade-ete-abcd1234.jpg'],
  ['../../etc/passwd', 'image/png', 'etc-passwd-abcd1234.png'],
  ['page.html', 'image/webp', 'page-abcd1234.webp'],
  ['dessin.svg', 'application/pdf', 'dessin-abcd1234.pdf'],
  ['照片.avif', 'image/avif', 'image-abcd1234.avif'],
  ['', 'application/pdf', 'document-abcd1234.pdf'],
  ['facade-zzzz9999.jpg', 'image/jpeg', 'facade-abcd1234.jpg'],
])('%j (%s) is named %s', (name, mimeType, expected) => {
  expect(fileName(name, mimeType, TOKEN)).toBe(expected)
})

test('whatever a file is called, its name is short, plain, and says what it is', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.uint8Array({ minLength: 8, maxLength: 8 }), (name, bytes) => {
    const given = fileName(name, 'image/png', tokenOf(bytes))
    expect(isNamedHere(given)).toBe(true)
    expect(isNamedHere(versionName(given, 480, 'webp'))).toBe(true)
    expect(given.length).toBeLessThan(80)
    expect(isFileName(given)).toBe(true)
  }))
})

test.each(['', '.', '..', 'a/b.png', 'a\\b.png', 'a\0.png', 'a\n.png', `${'a'.repeat(300)}.png`])('%j is no name of a file', (name) => {
  expect(isFileName(name)).toBe(false)
})

test('the widths of a picture are those it has', () => {
  expect([300, 480, 481, 960, 1200, 5000].map((width) => widthsFor(width))).toEqual([[480], [480], [480, 960], [480, 960], [480, 960, 1600], [480, 960, 1600]])
})

test('a name of before leads to the same size of today', () => {
  const today = { filename: 'b.jpg', sizes: { webp480: { filename: 'b-480.webp' }, avif480: { filename: 'b-480.avif' } } }
  expect(['a-480.webp', 'a-480x320.webp', 'a-480.avif', 'a-960.webp', 'a.jpg', 'rapport-2019.webp'].map((name) => successorOf(name, today)))
    .toEqual(['b-480.webp', 'b-480.webp', 'b-480.avif', 'b.jpg', 'b.jpg', 'b.jpg'])
  expect(namesOf(today)).toEqual(['b.jpg', 'b-480.webp', 'b-480.avif'])
})

test.each([
  ['image/jpeg', { width: 16_000, height: 16_000, isProgressive: true, channels: 3, chromaSubsampling: '4:2:0' }, /16 000 × 16 000 pixels, soit 256 millions : c’est trop, la limite est de 60 millions\. Réduisez-la/],
  ['image/png', { width: 30_000, height: 30_000, isProgressive: false, channels: 1, depth: 'uchar' }, /900 millions/],
  ['image/avif', { width: 6000, height: 4000, channels: 3 }, /la limite est de 15 millions pour une image AVIF/],
  ['image/jpeg', { width: 9000, height: 6000, isProgressive: true, channels: 3, chromaSubsampling: '4:4:4' }, /la limite est de 46 millions pour une image enregistrée en mode progressif/],
] as const)('%s of %j is refused', (mimeType, head, sentence) => {
  expect(tooManyPixels(mimeType, head)?.replace(/[\u00a0\u202f]/g, ' ')).toMatch(sentence)
})

test('what a camera makes is let in', () => {
  expect(tooManyPixels('image/jpeg', { width: 9504, height: 6300, isProgressive: false, channels: 3, chromaSubsampling: '4:2:0' })).toBeNull()
  expect(tooManyPixels('image/avif', { width: 4000, height: 3000, channels: 3 })).toBeNull()
  expect(mostPixels('image/webp', {})).toBe(60_000_000)
})

const SECRET = 'Sentinelle-48.8566N'
const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:rights="${SECRET}"/></rdf:RDF></x:xmpmeta>`
const FORMATS = ['jpeg', 'png', 'webp', 'avif'] as const
const pixels = sharp({ create: { width: 64, height: 32, channels: 3, background: '#17408b', noise: { type: 'gaussian', mean: 128, sigma: 30 } } })
  .raw().toBuffer()

/** A picture that tells who made it and where, in wide colours, turned a quarter when its format can say so. */
const telling = async (format: (typeof FORMATS)[number], orientation: number) => sharp(await pixels, { raw: { width: 64, height: 32, channels: 3 } })
  .withExif({ IFD0: { Artist: SECRET, Copyright: SECRET }, IFD3: { GPSLatitude: '48/1 51/1 24/1', GPSLatitudeRef: 'N' } })
  .withXmp(XMP).withIccProfile('p3').withMetadata({ orientation }).toFormat(format).toBuffer()

const shown = (bytes: Uint8Array) => sharp(bytes).autoOrient().raw().toBuffer()

test.each(FORMATS.flatMap((format) => [1, 6].map((orientation) => [format, orientation] as const)))(
  'what a %s turned by %i tells is gone; its pixels, colours and turn are as they were',
  async (format, orientation) => {
    const before = await telling(format, orientation)
    expect(before.includes(SECRET)).toBe(true)
    const { orientation: turn = 1 } = await sharp(before).metadata()
    const after = Buffer.from(stripMetadata(before, `image/${format}`, turn))
    expect(after.includes(SECRET)).toBe(false)
    expect(after.includes('GPSLatitude') || after.includes('xmpmeta')).toBe(false)
    const [was, is] = [await sharp(before).metadata(), await sharp(after).metadata()]
    expect({ width: is.width, height: is.height, icc: is.icc?.equals(was.icc!), orientation: is.orientation ?? 1 })
      .toEqual({ width: was.width, height: was.height, icc: true, orientation: turn })
    expect(is.xmp?.some(Boolean) ?? false).toBe(false)
    expect((await shown(after)).equals(await shown(before))).toBe(true)
    expect(kindOf(after)).toBe(`image/${format}`)
    expect(Buffer.from(stripMetadata(after, `image/${format}`, turn)).equals(after)).toBe(true)
  },
)

test('what follows a picture goes too', async () => {
  for (const format of ['jpeg', 'png', 'webp'] as const) {
    const whole = await telling(format, 1)
    const after = stripMetadata(Buffer.concat([whole, Buffer.from(SECRET)]), `image/${format}`)
    expect(Buffer.from(after).includes(SECRET)).toBe(false)
    expect((await shown(after)).equals(await shown(whole))).toBe(true)
  }
})

test('a progressive JPEG keeps all its passes', async () => {
  const whole = await sharp(await pixels, { raw: { width: 64, height: 32, channels: 3 } }).jpeg({ progressive: true }).toBuffer()
  expect((await shown(stripMetadata(whole, 'image/jpeg'))).equals(await shown(whole))).toBe(true)
})

test('no bytes make the cleaning fail or run away', async () => {
  const samples = await Promise.all(FORMATS.map(async (format) => ({ format, bytes: await telling(format, 6) })))
  fc.assert(fc.property(fc.constantFrom(...samples), fc.array(fc.tuple(fc.nat(4000), fc.nat(255)), { maxLength: 20 }), fc.nat(4000), ({ format, bytes }, changes, cut) => {
    const broken = Uint8Array.from(bytes.subarray(0, Math.max(16, bytes.length - cut)))
    for (const [at, value] of changes) if (at < broken.length) broken[at] = value
    expect(stripMetadata(broken, `image/${format}`, 6).length).toBeLessThanOrEqual(broken.length + 100)
  }))
})

test('a PDF is left as it is', () => {
  const pdf = Buffer.from('%PDF-1.7\nbonjour')
  expect(stripMetadata(pdf, 'application/pdf')).toBe(pdf)
  expect(kindOf(pdf)).toBe('application/pdf')
  expect(kindOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeNull()
})
