import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { visit } from './support/api'
import { openBrowser, openContext } from './support/browser'
import { PAGE_ROWS } from './support/pageTypes'

/** What « good » allows (web.dev, « Cumulative Layout Shift »). */
const LITTLE = 0.1

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** How much of the page moved when its fonts came, long after its text: the sum of the shifts, as browsers count them. */
async function shiftOfLateFonts(path: string, width: number): Promise<number> {
  const context = await openContext(browser, { viewport: { width, height: 900 } })
  const page = await context.newPage()
  let come = () => {}
  const late = new Promise<void>((resolve) => {
    come = resolve
  })
  await page.route('**/*.woff2', async (route) => {
    await late
    await route.continue()
  })
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => (entry as unknown as { value: number }).value))).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(path, { waitUntil: 'domcontentloaded' })
  const painted = () => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  await painted()
  const before = await page.evaluate(() => document.fonts.status)
  come()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await painted()
  const after = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length)
  expect([before, after > 0]).toEqual(['loading', true])
  const shift = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0))
  await context.close()
  return shift
}

test.each(PAGE_ROWS)('%s: its two faces are asked for with the page; when they come late, it hardly moves', async (path) => {
  const { headers, text } = await visit(path)
  // In tags, or in a header where the page is made for each visit.
  const preloads = `${headers.get('link') ?? ''} ${text}`.split('<').filter((piece) => /preload/.test(piece) && /as="font"/.test(piece))
  expect(preloads.map((piece) => /\/([a-z]+)[^/]*\.woff2/.exec(piece)?.[1])).toEqual(['sans', 'serif'])
  for (const width of [360, 1280]) expect(await shiftOfLateFonts(path, width)).toBeLessThanOrEqual(LITTLE)
})
