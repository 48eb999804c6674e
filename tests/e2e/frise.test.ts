import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, openContext } from './support/browser'
import { plain, printed } from './support/pdf'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function open(path: string, width = 1280): Promise<Page> {
  const context = await openContext(browser, { javaScriptEnabled: false, viewport: { width, height: 900 } })
  const page = await context.newPage()
  await page.goto(path)
  // On the history page, the story comes first and the frise is folded.
  const fold = page.locator('summary', { hasText: 'La frise' })
  if (await fold.count()) await fold.click()
  return page
}

const LANES = 'Les projets, du plus ancien au plus récent, puis ceux dont le début est inconnu'
const lanes = (page: Page) => page.getByRole('list', { name: LANES }).getByRole('link')
const withoutSpaces = (text: string) => text.replace(/\s+/g, ' ')

describe.each(['/', '/histoire', '/histoire/frise'])('the frise of %s, without scripts', (path) => {
  test('a link a project, whose name says its years and who carries it; the table says the same', async () => {
    const page = await open(path)
    const names = (await lanes(page).allTextContents()).map(withoutSpaces)
    expect(names).toHaveLength(15)
    expect(names).toContainEqual(expect.stringMatching(/^Parlement & Citoyens, 2013, fin inconnue, porté par Smartgov, au lancement$/))
    const hrefs = await lanes(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
    expect(new Set(hrefs).size).toBe(15)

    if (path !== '/histoire') {
      const rows = page.getByRole('table', { name: LANES }).locator('tbody tr:has(td)')
      const told = await rows.evaluateAll((all) => all.map((row) => ({
        href: row.querySelector('a')!.getAttribute('href')!, years: row.querySelector('td')!.textContent!,
      })))
      expect(told.map(({ href }) => href).toSorted()).toEqual(hrefs.toSorted())
      for (const { href, years } of told) expect(names[hrefs.indexOf(href)]).toContain(withoutSpaces(years))
    } else {
      const table = await page.getByRole('link', { name: 'Voir en tableau' }).getAttribute('href')
      expect(table).toMatch(/#frise-tableau$/)
    }
    await page.context().close()
  })

  test.each([360, 1280])('at %i px every lane is seen whole, and no two names cover each other', async (width) => {
    const page = await open(path, width)
    const boxes = await lanes(page).evaluateAll((links) => links.map((link) => {
      const { left, right, top, bottom } = link.getBoundingClientRect()
      return { left, right, top, bottom, name: link.textContent! }
    }))
    expect(boxes.filter(({ left, right, top, bottom }) => left < 0 || right > width + 1 || bottom - top < 24).map(({ name }) => name)).toEqual([])
    const covered = boxes.filter((box, index) => index > 0 && box.top < boxes[index - 1]!.bottom - 1)
    expect(covered.map(({ name }) => name)).toEqual([])
    await page.context().close()
  })
})

test('the poster is one A3 sheet across, with every project, every era and the address', async () => {
  const page = await open('/histoire/frise')
  const projects = await page.getByRole('list', { name: LANES }).getByRole('link').evaluateAll((links) => links.map((link) => link.firstChild!.textContent!))
  const home = await open('/histoire')
  const eras = await home.locator('[data-rail] a').evaluateAll((links) => links.map((link) => link.lastChild!.textContent!))
  const { width, height, sheets } = await printed(page)
  expect([Math.round(width), Math.round(height), sheets.length]).toEqual([1191, 842, 1])
  const text = plain(sheets[0]!)
  expect([...projects, ...eras].filter((name) => !text.includes(plain(name)))).toEqual([])
  expect(text).toContain('/histoire/frise')
  await page.context().close()
  await home.context().close()
})
