import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload, Where } from 'payload'
import { account, closePayload, openPayload } from './support/payload'
import { makers } from './support/documents'

const SENTINEL = 918273645
const DAY_MS = 86_400_000
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString()
const day = (days: number): string => inDays(days).slice(0, 10)

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
})
afterAll(() => closePayload(payload))

const visitor = { overrideAccess: false, draft: false } as const

async function makeSupport(data: object) {
  const make = makers(payload)
  const [partner, project] = [await make.partner(), await make.project()]
  const support = await payload.create({
    collection: 'supports',
    data: { title: `Soutien ${partner.title}`, partner: partner.id, supported: { relationTo: 'projects', value: project.id }, role: 'funder', confidence: 'stated', _status: 'published', ...data },
  })
  return { partner, support }
}

describe('an amount', () => {
  test('is read by no visitor, filtered by none, sorted by none, unless it is marked public', async () => {
    const { support } = await makeSupport({ amount: SENTINEL })
    const read = await payload.findByID({ collection: 'supports', id: support.id, depth: 2, ...visitor })
    expect(JSON.stringify(read)).not.toContain(String(SENTINEL))
    const asked: Where[] = [{ amount: { equals: SENTINEL } }, { amount: { greater_than: 1 } }]
    for (const where of asked) await expect(payload.find({ collection: 'supports', where, ...visitor })).rejects.toThrow(/amount/)
    await expect(payload.find({ collection: 'supports', sort: '-amount', ...visitor })).rejects.toThrow(/amount/)
    for (const supports of [{ sort: '-amount' }, { where: asked[1]! }]) await expect(payload.find({ collection: 'partners', joins: { supports }, ...visitor })).rejects.toThrow(/amount/)
  })

  test('is read once it is marked, and no longer once it is not', async () => {
    const { support } = await makeSupport({ amount: SENTINEL, amountIsPublic: true })
    const read = async () => JSON.stringify(await payload.findByID({ collection: 'supports', id: support.id, ...visitor }))
    expect(await read()).toContain(`"publicAmount":${SENTINEL}`)
    await payload.update({ collection: 'supports', id: support.id, data: { amountIsPublic: false, _status: 'published' } })
    expect(await read()).not.toContain(String(SENTINEL))
  })
})

describe('a credit line', () => {
  test.each([
    ['while its rights run', { logoRightsUntil: inDays(2) }, true],
    ['once they have ended', { logoRightsUntil: inDays(-2) }, false],
    ['before its support begins', { period: `${day(3)}/..` }, false],
    ['without any limit', {}, true],
  ])('%s', async (_, rights, isShown) => {
    const { support } = await makeSupport({ creditLine: 'avec le soutien du témoin', ...rights })
    const read = await payload.findByID({ collection: 'supports', id: support.id, ...visitor })
    expect(read.creditLine ?? null).toBe(isShown ? 'avec le soutien du témoin' : null)
    // Asking for the words alone does not make them forget their dates.
    const { docs: [alone] } = await payload.find({ collection: 'supports', where: { id: { equals: support.id } }, select: { creditLine: true }, ...visitor })
    expect(alone!.creditLine ?? null).toBe(read.creditLine ?? null)
    const staff = await account(payload, 'reader')
    expect((await payload.findByID({ collection: 'supports', id: support.id, user: staff, ...visitor })).creditLine).toBe('avec le soutien du témoin')
  })
})

describe('a logo', () => {
  test.each([
    ['of a partner without support', null, true],
    ['while a support lets it be shown', { logoRightsUntil: inDays(2) }, true],
    ['once its rights have ended', { logoRightsUntil: inDays(-2) }, false],
  ])('%s', async (_, rights, isShown) => {
    const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
    const logo = await payload.create({ collection: 'media', data: { alt: 'Le nom du témoin en lettres rouges', licence: 'unknown' }, file: { data: pixel, mimetype: 'image/png', name: 'logo.png', size: pixel.length } })
    const partner = rights ? (await makeSupport(rights)).partner : await makers(payload).partner()
    await payload.update({ collection: 'partners', id: partner.id, data: { logo: logo.id } })
    const read = await payload.findByID({ collection: 'partners', id: partner.id, ...visitor })
    expect(Boolean(read.logo)).toBe(isShown)
    const { docs } = await payload.find({ collection: 'partners', where: { id: { equals: partner.id } }, select: { logo: true }, ...visitor })
    expect(Boolean(docs[0]!.logo)).toBe(isShown)
    await expect(payload.find({ collection: 'partners', where: { logo: { equals: logo.id } }, ...visitor })).rejects.toThrow(/logo/)
  })

  test('a draft support gives no rights and takes none', async () => {
    const { partner, support } = await makeSupport({ logoRightsUntil: inDays(-2) })
    const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
    const logo = await payload.create({ collection: 'media', data: { alt: 'Le nom du témoin en lettres rouges', licence: 'unknown' }, file: { data: pixel, mimetype: 'image/png', name: 'logo2.png', size: pixel.length } })
    await payload.update({ collection: 'partners', id: partner.id, data: { logo: logo.id } })
    await payload.update({ collection: 'supports', id: support.id, data: { logoRightsUntil: inDays(9), _status: 'draft' }, draft: true })
    expect((await payload.findByID({ collection: 'partners', id: partner.id, ...visitor })).logo ?? null).toBeNull()
  })
})
