import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { firstVisit, type Visit } from '@/tests/bench/visits'
import { wireBytes } from '@/tests/bench/wire'
import { openBrowser, site } from './support/browser'
import { PAGE_ROWS } from './support/pageTypes'

const KB = 1000

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe('the history page, at a first visit', () => {
  let visit: Visit
  beforeAll(async () => {
    visit = await firstVisit(browser, `${site}/histoire`)
  })

  test('at most 300 kB and 20 requests, one of them for the page', () => {
    expect(visit.bytes).toBeLessThanOrEqual(300 * KB)
    expect(visit.requests).toBeLessThanOrEqual(20)
    expect(visit.documents).toBe(1)
  })

  test('at most 60 kB of HTML, compressed', async () => expect(await wireBytes(`${site}/histoire`)).toBeLessThanOrEqual(60 * KB))

  test('at most 1,500 elements', () => expect(visit.elements).toBeLessThanOrEqual(1500))
})

test.each(PAGE_ROWS)('%s: at most 10 kB of scripts, compressed, and one request for the page', async (path) => {
  const { scriptBytes, documents } = await firstVisit(browser, site + path)
  expect(scriptBytes).toBeLessThanOrEqual(10 * KB)
  expect(documents).toBe(1)
})
