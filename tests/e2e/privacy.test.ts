import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { openBrowser, openContext, site } from './support/browser'
import { PAGE_ROWS } from './support/pageTypes'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Opens a page and keeps what it says, what it asks of whom, and what it leaves behind. */
async function read(path: string, javaScriptEnabled: boolean) {
  const context = await openContext(browser, { javaScriptEnabled })
  const page = await context.newPage()
  const elsewhere: string[] = []
  const setsCookies: string[] = []
  page.on('request', (request) => {
    if (/^(?:http|ws)/.test(request.url()) && !request.url().startsWith(`${site}/`)) elsewhere.push(request.url())
  })
  page.on('response', (response) => {
    if ('set-cookie' in response.headers()) setsCookies.push(response.url())
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  const text = await page.locator('body').innerText()
  const links = await page.locator('a').evaluateAll((elements) => elements.map((element) => element.getAttribute('href')))
  const { cookies, origins } = await context.storageState({ indexedDB: true })
  const session = await page.evaluate(() => sessionStorage.length)
  await context.close()
  return { said: { text, links }, left: { elsewhere, setsCookies, cookies, origins, session } }
}

test.each(PAGE_ROWS)('%s says the same with scripts off, asks nothing of anyone else and leaves nothing in the browser', async (path) => {
  const [withScripts, without] = [await read(path, true), await read(path, false)]
  expect(withScripts.said.text.length).toBeGreaterThan(100)
  expect(without.said).toEqual(withScripts.said)
  const nothing = { elsewhere: [], setsCookies: [], cookies: [], origins: [], session: 0 }
  expect(withScripts.left).toEqual(nothing)
  expect(without.left).toEqual(nothing)
})
