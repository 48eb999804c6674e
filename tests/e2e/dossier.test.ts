import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { tableFaults, type TableSchema } from '../unit/support/tableSchema'
import { sitemapPaths } from './support/addresses'
import { api, visit } from './support/api'
import { openBrowser, openContext, site } from './support/browser'
import { plain, printed } from './support/pdf'

const SENTINEL = '918273645'
const [OURS, PUBLIC] = ['424242', 'Zorgon le témoin']
const DAY_MS = 86_400_000
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString()
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

let browser: Browser
let staff: Awaited<ReturnType<typeof api>>
let partner: { id: string; slug: string; publicId: string }
const things: { id: string; title: string; slug: string; publicId: string }[] = []

const aSupport = (thing: { id: string }, data: object, of = partner) => staff.create('supports', {
  title: 'Soutien témoin', partner: of.id, supported: { relationTo: 'projects', value: thing.id }, role: 'funder', confidence: 'stated', _status: 'published', ...data,
})

beforeAll(async () => {
  browser = await openBrowser()
  staff = await api()
  partner = await staff.create('partners', { title: PUBLIC, kind: 'foundation', _status: 'published' })
  for (const title of ['Alphaquartz', 'Bétaquartz', '=Gammaquartz']) {
    things.push(await staff.create('projects', { title, kind: 'tool', span: '2012-2019', carriedBy: { kind: 'association', organisation: partner.id }, _status: 'published' }))
  }
  await aSupport(things[0]!, { amount: Number(SENTINEL), period: '2015', note: 'Premier soutien.' })
  await aSupport(things[0]!, { amount: Number(SENTINEL), period: '2017', role: 'inKind' })
  await aSupport(things[1]!, { amount: Number(OURS), amountIsPublic: true, period: '2018-2019', creditLine: 'avec le soutien de Zorgon' })
  await aSupport(things[2]!, { amount: Number(SENTINEL), creditLine: 'mention périmée', logoRightsUntil: inDays(-2) })
})
afterAll(() => browser.close())

const csvPath = () => `/partenaires/${partner.slug}/soutiens.csv`
const table = async (): Promise<string[][]> => parse((await visit(csvPath())).text, { bom: true, delimiter: ';' })

describe('the dossier of a partner', () => {
  test('as CSV: downloaded, marked as UTF-8, valid against its published schema', async () => {
    const answer = await fetch(site + csvPath())
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="soutiens-${partner.slug}.csv"`)
    expect([...new Uint8Array(await answer.arrayBuffer())].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf])
    const [, address] = /<([^>]+)>; rel="describedby"/.exec(answer.headers.get('link')!)!
    const schema = JSON.parse((await visit(address!)).text) as TableSchema
    expect(schema).toEqual(JSON.parse(readFileSync('public/assets/soutiens.schema.json', 'utf8')))
    expect(tableFaults(schema, await table())).toEqual([])
  })

  test('as CSV: one line a support, no formula, public amounts only, credit lines while they may be shown', async () => {
    const [header, ...lines] = await table()
    const column = (name: string) => lines.map((line) => line[header!.indexOf(name)])
    expect(column('soutenu').toSorted()).toEqual(['\'=Gammaquartz', 'Alphaquartz', 'Alphaquartz', 'Bétaquartz'].toSorted())
    expect(column('montant').filter(Boolean)).toEqual([OURS])
    expect(column('mention').filter(Boolean)).toEqual(['avec le soutien de Zorgon'])
    expect(new Set(column('adressePermanente'))).toEqual(new Set([`${site}/p/${partner.publicId}`]))
  })

  test('every partner of the starter content has a valid one', async () => {
    const schema = JSON.parse(readFileSync('public/assets/soutiens.schema.json', 'utf8')) as TableSchema
    for (const path of (await sitemapPaths()).filter((one) => one.startsWith('/partenaires/'))) {
      expect([path, tableFaults(schema, parse((await visit(`${path}/soutiens.csv`)).text, { bom: true, delimiter: ';' }))]).toEqual([path, []])
    }
  })

  test('on paper: each thing once, with when, what, in which role, and where it lives; nothing to click', async () => {
    const context = await openContext(browser)
    const page = await context.newPage()
    await page.goto(`/partenaires/${partner.slug}`)
    const { sheets, width } = await printed(page)
    const text = plain(sheets.join(' '))
    for (const title of ['Alphaquartz', 'Bétaquartz', '=Gammaquartz']) expect([title, text.split(plain(title)).length - 1]).toEqual([title, 1])
    for (const words of [PUBLIC, '2015', '2017', 'Financement', 'Soutien en nature', 'Premier soutien.', 'A pris fin en 2019.', `/p/${partner.publicId}`, 'DÉMOCRATIE OUVERTE']) {
      expect([words, text.includes(plain(words))]).toEqual([words, true])
    }
    for (const words of ['Télécharger', 'Copier', 'code QR', 'mention périmée', SENTINEL]) expect([words, text.includes(plain(words))]).toEqual([words, false])
    expect(Math.round(width)).toBe(595)
    await context.close()
  })

  test('the page proposes both, and prints by its button', async () => {
    const context = await openContext(browser)
    const page = await context.newPage()
    await page.goto(`/partenaires/${partner.slug}`)
    expect(await page.getByRole('link', { name: 'Télécharger ce tableau (CSV)' }).getAttribute('href')).toBe(csvPath())
    await page.evaluate(() => { window.print = () => { document.title = 'imprimée' } })
    await page.getByRole('button', { name: 'Imprimer ou enregistrer en PDF' }).click()
    expect(await page.title()).toBe('imprimée')
    await context.close()
  })

  test('of nobody: 404', async () => expect((await visit('/partenaires/personne/soutiens.csv')).status).toBe(404))
})

test('an amount that is not public is nowhere: pages, kit, card, badge, oEmbed, feeds, JSON-LD, CSV, API', async () => {
  const where = [
    `/partenaires/${partner.slug}`, csvPath(), '/partenaires', '/projets', '/', '/histoire', '/flux.xml', '/flux.json', '/sitemap.xml', `/recherche?q=${SENTINEL}`, '/recherche?q=zorgon',
    ...[partner, ...things].flatMap(({ publicId }) => [
      `/lier/${publicId}`, `/embed/${publicId}`, `/badge/${publicId}.svg`, `/oembed?url=${encodeURIComponent(`${site}/p/${publicId}`)}`, `/lier/${publicId}/citation.json`,
    ]),
    ...things.map(({ slug }) => `/projets/${slug}`),
    '/api/supports?limit=0&depth=3', '/api/partners?limit=0&depth=3', '/api/projects?limit=0&depth=3', '/api/supports?limit=0&select[amount]=true', '/api/supports?where[amount][equals]=918273645',
  ]
  for (const path of where) {
    const { text } = await visit(path)
    // A page may repeat the question that it was asked.
    const told = path.includes(SENTINEL) ? text.replaceAll(`value="${SENTINEL}"`, '').replaceAll(new RegExp(`«\\s*${SENTINEL}\\s*»`, 'g'), '').replaceAll(/<title>.*?<\/title>/g, '') : text
    expect([path, /918[\s\u202f\u00a0]?273[\s\u202f\u00a0]?645/.test(told)]).toEqual([path, false])
  }
  // The same question about the amount that is public: it is told.
  expect((await visit(`/partenaires/${partner.slug}`)).text).toMatch(/424[\s\u202f]242/)
})

test('a logo and a credit line show while their dates let them, and go by themselves: page, card, API', async () => {
  const logo = await staff.upload(new Blob([PIXEL], { type: 'image/png' }), 'logo-temoin.png', { alt: 'Le nom du mécène en lettres rouges', licence: 'all-rights-reserved' })
  const sponsor = await staff.create('partners', { title: 'Mécène daté', kind: 'company', logo: logo.id, _status: 'published' })
  const support = await aSupport(things[1]!, { creditLine: 'mention datée', logoRightsUntil: inDays(2) }, sponsor)
  const shown = async () => {
    const [page, card, projectPage, csv, read] = await Promise.all([
      visit(`/partenaires/${sponsor.slug}`), visit(`/embed/${sponsor.publicId}`), visit(`/projets/${things[1]!.slug}`), visit(`/partenaires/${sponsor.slug}/soutiens.csv`),
      visit(`/api/partners?where[id][equals]=${sponsor.id}&depth=1`),
    ])
    const supports = await visit(`/api/supports?where[partner][equals]=${sponsor.id}`)
    return {
      logo: [page, card, read].map(({ text }) => text.includes('logo-temoin')),
      line: [page, projectPage, csv, supports].map(({ text }) => text.includes('mention datée')),
    }
  }
  expect(await shown()).toEqual({ logo: [true, true, true], line: [true, true, true, true] })
  const elsewhere = await openContext(browser)
  const page = await elsewhere.newPage()
  const asked: string[] = []
  page.on('request', (request) => { asked.push(request.url()) })
  await page.goto(`/embed/${sponsor.publicId}`, { waitUntil: 'networkidle' })
  expect(asked).toHaveLength(2)
  expect(await page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  await elsewhere.close()
  await staff.update('supports', support.id, { logoRightsUntil: inDays(-2), _status: 'published' })
  expect(await shown()).toEqual({ logo: [false, false, false], line: [false, false, false, false] })
  await staff.update('supports', support.id, { logoRightsUntil: null, period: `${inDays(4).slice(0, 10)}/..`, _status: 'published' })
  expect(await shown()).toEqual({ logo: [false, false, false], line: [false, false, false, false] })
})
