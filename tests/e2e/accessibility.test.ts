import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { axeFaults } from './support/axe'
import { openBrowser, openContext } from './support/browser'
import { outOfOrder } from './support/dateOrder'
import { PAGE_ROWS } from './support/pageTypes'
import { lostInForcedColours, moving } from './support/preferences'
import { tabStops } from './support/tabStops'
import { smallTargets } from './support/targets'
import { restyle, sideways, textFaults } from './support/textFaults'

const NARROW_AND_WIDE = [360, 1280]

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const resize = (page: Page, width: number) => page.setViewportSize({ width, height: 900 })

describe.each(PAGE_ROWS)('%s', (path) => {
  let page: Page
  beforeAll(async () => {
    const context = await openContext(browser, { reducedMotion: 'reduce' })
    page = await context.newPage()
    await page.goto(path)
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
  })
  afterAll(() => page.context().close())

  test('the skip link comes first, shows itself and leads to the content', async () => {
    await page.keyboard.press('Tab')
    const link = page.locator(':focus')
    expect(await link.getAttribute('href')).toBe('#contenu')
    const box = await link.boundingBox()
    expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(24)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const isBeyond = await page.evaluate(() =>
      Boolean(document.querySelector('main')!.compareDocumentPosition(document.activeElement!) & Node.DOCUMENT_POSITION_FOLLOWING))
    expect(isBeyond).toBe(true)
  })

  test('it is in French, with one h1, its landmarks and a title', async () => {
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    for (const role of ['banner', 'main', 'contentinfo'] as const) expect([role, await page.getByRole(role).count()]).toEqual([role, 1])
    expect(await page.locator('main h1').count()).toBe(1)
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.getByRole('navigation', { name: 'Navigation principale' }).count()).toBe(1)
    expect((await page.title()).trim()).not.toBe('')
  })

  test('axe-core finds nothing, light and dark, narrow and wide', async () => {
    const faults: string[] = []
    for (const width of NARROW_AND_WIDE) {
      await resize(page, width)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        faults.push(...(await axeFaults(page)).map((fault) => `${width} ${colorScheme} ${fault}`))
      }
    }
    expect(faults).toEqual([])
  })

  test('Tab follows the document; focus is drawn and nothing covers it', async () => {
    for (const width of NARROW_AND_WIDE) {
      await resize(page, width)
      await page.goto(path)
      const stops = await tabStops(page, 60)
      expect(stops.length).toBeGreaterThan(5)
      expect(stops.map(({ rank }) => rank)).toEqual(stops.map(({ rank }) => rank).toSorted((one, other) => one - other))
      expect(stops.filter(({ outline }) => outline < 2).map(({ label }) => label)).toEqual([])
      expect(stops.filter(({ uncovered }) => !uncovered).map(({ label }) => label)).toEqual([])
    }
  })

  test('targets are 24 × 24 px, or links in a sentence, or stand apart', async () => {
    for (const width of NARROW_AND_WIDE) {
      await resize(page, width)
      expect([width, await smallTargets(page)]).toEqual([width, []])
    }
  })

  test.each([
    ['as it is', '', [320, 360, 768, 1280]],
    ['with text at 200 %', 'html { font-size: 200% !important; }', [320, 1280]],
    ['with more space in the text (WCAG 1.4.12)', '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }', NARROW_AND_WIDE],
  ])('%s, nothing is cut, covered, nor scrolls sideways', async (_, css, widths) => {
    await restyle(page, css)
    for (const width of widths) {
      await resize(page, width)
      expect([width, await textFaults(page), await sideways(page)]).toEqual([width, [], 0])
    }
    await restyle(page, '')
  })

  test('in forced colours, text stays readable and the current door marked', async () => {
    await page.emulateMedia({ forcedColors: 'active' })
    expect(await lostInForcedColours(page)).toEqual([])
    await page.emulateMedia({ forcedColors: 'none' })
  })

  test('nothing moves for those who ask for less motion', async () => expect(await moving(page)).toEqual([]))
})

test('/histoire: moments come in the order of their dates, read or tabbed through', async () => {
  const faults = await outOfOrder()
  const context = await openContext(browser, { reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto('/histoire')
  const read = await page.locator('main li[id^="n-"]').evaluateAll((elements) => elements.map(({ id }) => id))
  expect(faults(read)).toEqual([])
  expect(faults([...new Set((await tabStops(page)).flatMap(({ anchor }) => anchor ?? []))])).toEqual([])
  await context.close()
})
