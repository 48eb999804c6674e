import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { visit } from './support/api'
import { openBrowser, openContext, site } from './support/browser'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** A page for each thing the history must tell. */
const PAGES: Record<string, string[]> = {
  '/projets/': [
    'parlement-et-citoyens', 'voxe', 'nosdeputes', 'nossenateurs', 'questionnez-vos-elus', 'partenariat-gouvernement-ouvert',
    'sommet-pgo-2016', 'place-to-do', 'labo', 'systeme-d', 'demodyne', 'gilets-citoyens', 'grand-debat', 'convention-citoyenne-climat', 'demometre',
  ],
  '/partenaires/': [
    'caisse-des-depots', 'credit-cooperatif', 'accenture', 'mgen', 'la-poste', 'fondation-la-france-s-engage', 'cese', 'regards-citoyens',
    'cap-collectif', 'ville-de-paris', 'ville-de-mulhouse', 'ville-de-loos-en-gohelle', 'region-occitanie', 'region-centre-val-de-loire',
    'departement-seine-saint-denis',
  ],
  '/experimentations/': ['paris', 'mulhouse', 'loos-en-gohelle', 'occitanie', 'centre-val-de-loire', 'seine-saint-denis'],
  '/territoires/': ['paris', 'mulhouse', 'loos-en-gohelle', 'occitanie', 'centre-val-de-loire', 'seine-saint-denis'],
  '/': ['', 'histoire', 'projets', 'partenaires', 'experimentations', 'a-propos', 'contact', 'mentions-legales', 'confidentialite', 'accessibilite'],
}
const paths = Object.entries(PAGES).flatMap(([folder, names]) => names.map((name) => folder + name))

describe('every page of the starter content', () => {
  test.each(paths)('%s reads as a French document: one h1, ordered headings, its address', async (path) => {
    const { status, text } = await visit(path)
    expect(status).toBe(200)
    expect(text).toMatch(/<html[^>]* lang="fr"/)
    expect(text.match(/<h1[\s>]/g)).toHaveLength(1)
    const levels = [...text.matchAll(/<h([1-6])[\s>]/g)].map((match) => Number(match[1]))
    levels.reduce((before, level) => {
      expect(level - before).toBeLessThanOrEqual(1)
      return level
    }, 0)
    expect(text).toContain(`<link rel="canonical" href="${site}${path === '/' ? '' : path}"`)
    expect(text).toMatch(/<title>[^<]+<\/title>/)
  })

  test('the sitemap lists them, and every address in it answers', async () => {
    const { text } = await visit('/sitemap.xml')
    const listed = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]!.replace(site, '') || '/')
    expect(listed).toEqual(expect.arrayContaining(paths))
    for (const path of listed) expect([path, (await visit(path)).status]).toEqual([path, 200])
  })

  test('no link inside the site is broken, fragments included', async () => {
    const pages = new Map<string, string>()
    const read = async (path: string) => {
      if (!pages.has(path)) {
        const { status, text } = await visit(path)
        pages.set(path, status === 200 ? text : '')
      }
      return pages.get(path)!
    }
    const broken: string[] = []
    const queue = [...paths]
    for (const from of queue) {
      const text = await read(from)
      for (const [, href] of text.matchAll(/<a[^>]* href="([/#][^"]*)"/g)) {
        const url = new URL(href!.replaceAll('&amp;', '&'), site + from)
        if (/^\/(admin|api)/.test(url.pathname)) continue
        if (!queue.includes(url.pathname) && !/\.(xml|txt)$/.test(url.pathname)) queue.push(url.pathname)
        const target = await read(url.pathname)
        if (!target || (url.hash && !target.includes(`id="${decodeURIComponent(url.hash.slice(1))}"`))) broken.push(`${from} → ${href}`)
      }
    }
    expect(broken).toEqual([])
    expect(queue.length).toBeGreaterThan(paths.length)
  })
})

describe('the history', () => {
  test('seven eras in the order of their dates, thirty milestones or more, each with a permanent anchor', async () => {
    const context = await openContext(browser)
    const page = await context.newPage()
    await page.goto('/histoire')
    expect(await page.locator('main h2').allTextContents()).toHaveLength(7)
    const anchors = await page.locator('main [id^="n-"]').evaluateAll((elements) => elements.map(({ id }) => id))
    expect(anchors.length).toBeGreaterThanOrEqual(37)
    expect(new Set(anchors).size).toBe(anchors.length)
    await context.close()
  })

  test('a disputed milestone shows both tellings; a time element holds only what HTML allows', async () => {
    const { text } = await visit('/histoire')
    expect(text).toMatch(/30 janvier 2013/)
    expect(text).toMatch(/discuté/i)
    const values = [...text.matchAll(/<time[^>]* dateTime="([^"]*)"/gi)].map((match) => match[1]!)
    expect(values.length).toBeGreaterThan(20)
    expect(values.filter((value) => !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value))).toEqual([])
  })
})

describe('without scripts, and without anyone else', () => {
  test.each(['/', '/histoire', '/projets/systeme-d', '/partenaires/mgen', '/experimentations/mulhouse'])('%s says the same with scripts off', async (path) => {
    const read = async (javaScriptEnabled: boolean) => {
      const context = await openContext(browser, { javaScriptEnabled })
      const page = await context.newPage()
      const others: string[] = []
      let documents = 0
      page.on('request', (request) => {
        if (!request.url().startsWith(site)) others.push(request.url())
        if (request.resourceType() === 'document') documents += 1
      })
      await page.goto(path, { waitUntil: 'networkidle' })
      const text = await page.locator('body').innerText()
      const links = await page.locator('a').evaluateAll((elements) => elements.map((element) => element.getAttribute('href')))
      const cookies = await context.cookies()
      await context.close()
      return { text, links, others, cookies, documents }
    }
    const [withScripts, without] = [await read(true), await read(false)]
    expect(without.text).toBe(withScripts.text)
    expect(without.links).toEqual(withScripts.links)
    expect(withScripts.others).toEqual([])
    expect(withScripts.cookies).toEqual([])
    expect(withScripts.documents).toBe(1)
  })

  test.each([320, 360, 1280])('nothing is cut nor scrolls sideways at %i px', async (width) => {
    const context = await openContext(browser, { viewport: { width, height: 800 } })
    const page = await context.newPage()
    for (const path of ['/', '/histoire', '/projets', '/projets/parlement-et-citoyens', '/partenaires/mgen', '/experimentations/centre-val-de-loire', '/territoires/mulhouse', '/mentions-legales']) {
      await page.goto(path)
      expect([path, await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)]).toEqual([path, 0])
    }
    await context.close()
  })
})

describe('where nothing is', () => {
  test.each(['/nulle-part', '/projets/inconnu', '/histoire/inconnue', '/un/chemin/profond', '/wp-login.php', '/en/histoire', '/projets/%F0%9F%92%A5'])(
    '%s answers 404 in French, with ways on', async (path) => {
      const { status, text } = await visit(path)
      expect(status).toBe(404)
      expect(text).toMatch(/lang="fr"/)
      expect(text).toMatch(/n’existe pas|introuvable/i)
      expect(text).toContain('href="/histoire"')
    },
  )

  test('the inner form of an address leads to the public one', async () => {
    expect(await visit('/fr/histoire')).toMatchObject({ status: 308, location: '/histoire' })
  })
})
