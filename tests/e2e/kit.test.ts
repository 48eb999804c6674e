import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { extract, setProviderList } from '@extractus/oembed-extractor'
import { unzipSync } from 'fflate'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { HtmlValidate } from 'html-validate'
import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { api, visit } from './support/api'
import { axeFaults } from './support/axe'
import { openBrowser, openContext, site } from './support/browser'
import { otherSite } from './support/otherSite'
import { sideways, textFaults } from './support/textFaults'

const COLLECTIONS = ['projects', 'eras', 'milestones', 'experiments', 'territories', 'partners'] as const
const NAMES = ['<script>document.title="percé"</script>', 'جمعية الديمقراطية المفتوحة', `${'Fédération des associations '.repeat(11)}`.slice(0, 300), 'x'.repeat(300)]

let browser: Browser
/** One document of each kind, and one project with each hard name. */
const ids: Record<string, string> = {}
const hard: string[] = []

beforeAll(async () => {
  browser = await openBrowser()
  const anonymous = await api(null)
  for (const collection of COLLECTIONS) ids[collection] = (await anonymous.first(`${collection}?limit=1&sort=slug&depth=0`) as unknown as { publicId: string }).publicId
  const staff = await api()
  for (const title of NAMES) {
    hard.push((await staff.create('projects', { title, slug: `nom-${hard.length}-${Date.now()}`, kind: 'tool', span: '2012-2019', tagline: title.slice(0, 160), carriedBy: { kind: 'member' }, _status: 'published' })).publicId)
  }
})
afterAll(() => browser.close())

const oembed = (url: string, more = '') => visit(`/oembed?url=${encodeURIComponent(url)}${more}`)
const rows = () => [...COLLECTIONS.map((collection) => [collection, ids[collection]!] as const), ...hard.map((id, index) => [NAMES[index]!.slice(0, 20), id] as const)]

describe('who may frame what', () => {
  test.each([
    ['/', false], ['/histoire', false], ['/projets/voxe', false], ['/lier/{projects}', false], ['/badge/{projects}.svg', false], ['/oembed?url=x', false], ['/admin/login', false],
    ['/api/projects?limit=1', false], ['/flux.xml', false], ['/partage/index.png', false], ['/nulle-part', false], ['/embed', false], ['/embed/{projects}/plus', false], ['/embedded', false],
    ['/embed/{projects}', true], ['/embed/zzzzzzz', true], ['/embed/0bcdefg', true],
  ])('%s: by other sites, %j', async (template, isFree) => {
    const { headers } = await visit(template.replace('{projects}', ids.projects!))
    const isFramed = !/^\/(?:admin|api)\//.test(template)
    expect(headers.get('x-frame-options')).toBe(isFree ? null : isFramed ? 'SAMEORIGIN' : 'DENY')
    expect(/frame-ancestors ([^;]*)/.exec(headers.get('content-security-policy')!)![1]).toBe(isFree ? '*' : isFramed ? '\'self\'' : '\'none\'')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('set-cookie')).toBeNull()
    if (isFree) expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  })
})

describe('a card in a page of another site', () => {
  let page: Page
  let elsewhere: Awaited<ReturnType<typeof otherSite>>
  const asked: string[] = []
  const cookies: string[] = []
  let frames: { html: string; width: number; height: number }[] = []

  beforeAll(async () => {
    for (const [, id] of rows()) for (const width of [240, 360, 600]) {
      const { text } = await oembed(`${site}/p/${id}`, `&maxwidth=${width}`)
      frames.push(JSON.parse(text) as (typeof frames)[number])
    }
    frames = frames.map((frame) => ({ ...frame, html: frame.html.replace('loading="lazy"', '') }))
    elsewhere = await otherSite(frames.map(({ html }) => html).join('\n'))
    const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 900 } })
    page = await context.newPage()
    page.on('request', (request) => { if (request.url().startsWith('http')) asked.push(request.url()) })
    page.on('response', (response) => { if ('set-cookie' in response.headers()) cookies.push(response.url()) })
    await page.goto(elsewhere.origin, { waitUntil: 'networkidle' })
  })
  afterAll(async () => {
    await page.context().close()
    await elsewhere.close()
  })

  test('makes one request, sets no cookie, and leaves nothing', async () => {
    expect(asked.filter((url) => !url.startsWith(elsewhere.origin))).toHaveLength(frames.length)
    expect(cookies).toEqual([])
    expect(await page.context().cookies()).toEqual([])
    expect((await page.context().storageState({ indexedDB: true })).origins).toEqual([])
  })

  test('shows itself whole at 240, 360 and 600 px, or scrolls down only when it holds a long list', async () => {
    const sizes = await Promise.all(page.frames().slice(1).map((frame) => frame.evaluate(() => ({
      url: location.pathname, width: innerWidth, wide: document.documentElement.scrollWidth - innerWidth,
      high: innerHeight < 520 || !document.querySelector('li') ? document.documentElement.scrollHeight - innerHeight : 0,
    }))))
    expect(sizes.filter(({ wide, high }) => wide > 0 || high > 0)).toEqual([])
    expect(sizes).toHaveLength(frames.length)
  })

  test('a click leads out of the frame, to the permanent address', async () => {
    const link = page.frames()[1]!.locator('h1 a')
    expect(await link.getAttribute('href')).toBe(`${site}/p/${ids.projects}`)
    const [request] = await Promise.all([page.waitForRequest(`${site}/p/${ids.projects}`), link.click()])
    expect(request.frame()).toBe(page.mainFrame())
  })
})

describe('a card by itself', () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:document'] })

  test('of each kind and each hard name: light, valid, accessible in both schemes, nothing cut', async () => {
    const context = await openContext(browser)
    const page = await context.newPage()
    for (const [name, id] of rows()) {
      const { text, status } = await visit(`/embed/${id}`)
      expect([name, status]).toEqual([name, 200])
      expect(Buffer.byteLength(text)).toBeLessThan(15_000)
      const { results } = await validator.validateString(text)
      expect([name, results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))]).toEqual([name, []])
      await page.goto(`/embed/${id}`)
      for (const width of [240, 360, 600]) {
        await page.setViewportSize({ width, height: 400 })
        expect([name, width, await sideways(page), await textFaults(page)]).toEqual([name, width, 0, []])
      }
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect([name, colorScheme, await axeFaults(page)]).toEqual([name, colorScheme, []])
      }
      expect(await page.title()).not.toBe('percé')
      expect(await page.locator('script').count()).toBe(0)
    }
    await context.close()
  })

  test.each([
    ['an unknown identifier', '/embed/zzzzzzz', 404, 'Aucune page publiée ne porte cet identifiant'],
    ['a letter that none has', '/embed/0bcdefg', 404, 'Nos identifiants n’emploient jamais «\u202f0\u202f»'],
    ['three thousand letters', `/embed/${'x'.repeat(3000)}`, 404, 'sept lettres minuscules ou chiffres'],
    ['a script', '/embed/%3Cscript%3E', 404, 'sept lettres minuscules ou chiffres'],
  ])('%s in place of an identifier: refused, and says why', async (_, path, status, words) => {
    const answer = await visit(path)
    expect(answer.status).toBe(status)
    expect(answer.text).toContain(words)
    expect(Buffer.byteLength(answer.text)).toBeLessThan(15_000)
  })

  test('an identifier copied in capitals leads to the right one', async () => {
    const { status, location } = await visit(`/embed/${ids.projects!.toUpperCase()}`)
    expect([status, location]).toEqual([308, `/embed/${ids.projects}`])
  })
})

describe('oEmbed', () => {
  test.each(['json', 'xml'])('%s: any address of a document gives its card', async (format) => {
    const addresses = [`${site}/projets/voxe`, `${site}/projets/voxe?utm=x#presentation`, `${site}/p/${ids.projects}`, `${site}/embed/${ids.projects}`, `${site}/lier/${ids.projects}`,
      `${site}/histoire#n-${ids.milestones}`, `${site}/p/${ids.eras}`, `${site.replace('http:', 'https:')}/partenaires/mgen`]
    for (const address of addresses) {
      const { status, text, headers } = await oembed(address, `&format=${format}&maxwidth=400`)
      expect([address, status]).toEqual([address, 200])
      const told = (format === 'json' ? JSON.parse(text) : new XMLParser({ parseTagValue: false }).parse(text).oembed) as Record<string, string>
      expect(told).toMatchObject({ type: 'rich', version: '1.0', provider_name: 'Démocratie Ouverte' })
      expect(Number(told.width)).toBeLessThanOrEqual(400)
      expect(told.html).toMatch(new RegExp(`^<iframe src="${site}/embed/[a-z0-9]{7}"[^<>]*sandbox="[^"]*"[^<>]*></iframe>$`))
      expect(headers.get('content-type')).toMatch(format === 'json' ? /^application\/json/ : /^text\/xml; charset=utf-8/)
    }
  })

  test.each([
    ['another site', 'https://exemple.test/projets/voxe', '', 404], ['a page that is no document', `${site}/projets`, '', 404], ['nothing there', `${site}/projets/inconnu`, '', 404],
    ['an unknown identifier', `${site}/p/zzzzzzz`, '', 404], ['an unknown format', `${site}/projets/voxe`, '&format=yaml', 501],
    ['a bad number', `${site}/projets/voxe`, '&maxwidth=-1', 400], ['another', `${site}/projets/voxe`, '&maxheight=beaucoup', 400], ['no address', '', '', 400],
  ])('%s', async (_, url, more, status) => {
    const answer = await oembed(url, more)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/)
    expect(answer.text.trim().split('\n')).toHaveLength(1)
  })

  test('an independent client finds the card by the page alone', async () => {
    setProviderList([])
    for (const path of ['/projets/voxe', '/partenaires/mgen', '/experimentations/mulhouse', '/territoires/mulhouse', '/histoire/convention', `/lier/${ids.milestones}`]) {
      const told = await extract(site + path) as unknown as Record<string, unknown>
      expect([path, told.type, told.provider_name]).toEqual([path, 'rich', 'Démocratie Ouverte'])
    }
  })

  test('a draft is told to nobody, by any address', async () => {
    const staff = await api()
    const draft = await staff.create('projects?draft=true', { title: 'Brouillon secret', kind: 'tool', span: '2012', carriedBy: { kind: 'member' }, _status: 'draft' })
    for (const path of [`/oembed?url=${encodeURIComponent(`${site}/p/${draft.publicId}`)}`, `/oembed?url=${encodeURIComponent(`${site}/projets/${draft.slug}`)}`, `/embed/${draft.publicId}`, `/badge/${draft.publicId}.svg`, `/lier/${draft.publicId}`, `/lier/${draft.publicId}/citation.bib`, `/lier/${draft.publicId}/qr.svg`]) {
      const { status, text } = await visit(path)
      expect([path, status, text.includes('Brouillon secret')]).toEqual([path, 404, false])
    }
  })
})

describe('a badge', () => {
  test.each([...NAMES.keys()])('with the hard name %i, as an image and inside a page', async (index) => {
    const { text, headers, status } = await visit(`/badge/${hard[index]}.svg`)
    expect([status, headers.get('content-type')]).toEqual([200, 'image/svg+xml; charset=utf-8'])
    expect(XMLValidator.validate(text)).toBe(true)
    const { width, height } = await sharp(Buffer.from(text)).metadata()
    expect(width).toBeLessThanOrEqual(360)
    expect(height).toBe(48)
    const elsewhere = await otherSite(`<p><img src="${site}/badge/${hard[index]}.svg" alt="x"></p>${text}`)
    const page = await browser.newPage()
    await page.goto(elsewhere.origin)
    expect(await page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(width)
    const ends = await page.locator('svg').evaluate((svg) => [...svg.querySelectorAll('text')].map((line) => line.getBoundingClientRect().right - svg.getBoundingClientRect().right))
    for (const end of ends) expect(end).toBeLessThan(0)
    expect(await page.title()).toBe('Ailleurs')
    await page.close()
    await elsewhere.close()
  })

  test('of a kind that nothing proves: already in a page of others, it claims no more than that the history names it', async () => {
    const { status, text } = await visit(`/badge/${hard[0]}-soutient.svg`)
    expect(status).toBe(200)
    expect(XMLValidator.validate(text)).toBe(true)
    expect(text).not.toMatch(/soutien/i)
  })
})

describe('the page of a kit', () => {
  test('each text is copied by its button', async () => {
    const context = await openContext(browser, { permissions: ['clipboard-read', 'clipboard-write'] })
    const page = await context.newPage()
    await page.goto(`/lier/${ids.projects}`)
    for (const details of await page.locator('details').all()) await details.evaluate((element: HTMLDetailsElement) => { element.open = true })
    const buttons = await page.locator('button[data-copy]').all()
    expect(buttons.length).toBeGreaterThanOrEqual(11)
    for (const button of buttons) {
      await button.click()
      const text = await page.locator(`#${await button.getAttribute('data-copy')}`).textContent()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text)
    }
    await context.close()
  })

  test('without scripts, a click selects a text whole and no button pretends to work', async () => {
    const context = await openContext(browser, { javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`/lier/${ids.projects}`)
    expect(await page.locator('button[data-copy]:visible').count()).toBe(0)
    expect(await page.locator('pre').first().evaluate((pre) => getComputedStyle(pre).userSelect)).toBe('all')
    await context.close()
  })

  test('the QR code, drawn or as a picture, is the permanent address', async () => {
    for (const id of [ids.projects!, ids.milestones!, hard[2]!]) {
      const svg = Buffer.from((await visit(`/lier/${id}/qr.svg`)).text)
      const drawn = PNG.sync.read(await sharp(svg, { density: 400 }).flatten({ background: '#fff' }).png().toBuffer())
      const picture = PNG.sync.read(Buffer.from(await (await fetch(`${site}/lier/${id}/qr.png`)).arrayBuffer()))
      for (const { data, width, height } of [drawn, picture]) expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(`${site}/p/${id}`)
    }
  })

  test.each([
    ['citation.bib', 'application/x-bibtex', '@misc{'], ['citation.ris', 'application/x-research-info-systems', 'TY  - ELEC'],
    ['citation.json', 'application/vnd.citationstyles.csl+json', '"type": "webpage"'], ['citation.txt', 'text/plain', 'DÉMOCRATIE OUVERTE. '],
  ])('%s is downloaded as %s', async (file, type, words) => {
    const { headers, text, status } = await visit(`/lier/${ids.projects}/${file}`)
    expect([status, headers.get('content-type')?.split(';')[0], headers.get('content-disposition')]).toEqual([200, type, `attachment; filename="democratie-ouverte-${ids.projects}-${file}"`])
    expect(text).toContain(words)
    expect(text).toContain(`${site}/p/${ids.projects}`)
  })

  test.each([['/lier/zzzzzzz', 404], ['/lier/{id}/autre.txt', 404], ['/lier/{id}/toString', 404], ['/lier/0bcdefg/qr.svg', 404]])('%s: %i', async (template, status) => {
    expect((await visit(template.replace('{id}', ids.projects!))).status).toBe(status)
  })

  test('the sign of the association is a zip of drawings and pictures', async () => {
    const answer = await fetch(`${site}/lier/logos.zip`)
    expect(answer.headers.get('content-type')).toBe('application/zip')
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    expect(Object.keys(files).map((name) => name.split('.').at(-1)).toSorted()).toEqual(['png', 'png', 'png', 'png', 'svg', 'svg', 'svg', 'svg', 'txt'])
    for (const [name, bytes] of Object.entries(files).filter(([file]) => !file.endsWith('.txt'))) {
      const { width, height } = await sharp(Buffer.from(bytes)).metadata()
      expect([name, width, height]).toEqual([name, 1024, 1024])
    }
  })
})

test('a change is seen at the next request, in the card, the badge, the reference and oEmbed', async () => {
  const staff = await api()
  const made = await staff.create('projects', { title: 'Avant le changement', kind: 'tool', span: '2012', carriedBy: { kind: 'member' }, _status: 'published' })
  const paths = [`/embed/${made.publicId}`, `/badge/${made.publicId}.svg`, `/lier/${made.publicId}`, `/lier/${made.publicId}/citation.txt`, `/oembed?url=${encodeURIComponent(`${site}/p/${made.publicId}`)}`]
  for (const path of paths) expect([path, (await visit(path)).text.includes('Avant le changement')]).toEqual([path, true])
  await staff.update('projects', made.id, { title: 'Après le changement', _status: 'published' })
  for (const path of paths) expect([path, (await visit(path)).text.includes('Après le changement')]).toEqual([path, true])
  await staff.update('projects', made.id, { _status: 'draft' })
  for (const path of paths) expect([path, (await visit(path)).status]).toEqual([path, path.startsWith('/embed') ? 410 : 404])
})
