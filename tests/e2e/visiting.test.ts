import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { sitemapPaths } from './support/addresses'
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
    const listed = await sitemapPaths()
    expect(listed).toEqual(expect.arrayContaining(paths))
    for (const path of listed) expect([path, (await visit(path)).status]).toEqual([path, 200])
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
    expect(text).toMatch(/30\sjanvier\s2013/)
    expect(text).toMatch(/discuté/i)
    const others = await Promise.all(['/projets/parlement-et-citoyens', '/projets/convention-citoyenne-climat', '/territoires/mulhouse', '/partenaires/mgen'].map(visit))
    const values = others.flatMap((page) => [...page.text.matchAll(/<time[^>]* dateTime="([^"]*)"/gi)].map((match) => match[1]!))
    expect(values.length).toBeGreaterThan(10)
    expect(values.filter((value) => !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value))).toEqual([])
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
