import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { firstVisit, type Visit } from '@/tests/bench/visits'
import { wireBytes } from '@/tests/bench/wire'
import { visit } from './support/api'
import { openBrowser, site } from './support/browser'
import { PAGE_ROWS } from './support/pageTypes'

const KB = 1000

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe('the history page, at a first visit', () => {
  let first: Visit
  beforeAll(async () => {
    first = await firstVisit(browser, `${site}/histoire`)
  })

  test('at most 150 kB and 9 requests, one of them for the page', () => {
    expect(first.bytes).toBeLessThanOrEqual(150 * KB)
    expect(first.requests).toBeLessThanOrEqual(9)
    expect(first.documents).toBe(1)
  })

  test('at most 60 kB of HTML, compressed', async () => expect(await wireBytes(`${site}/histoire`)).toBeLessThanOrEqual(60 * KB))

  test('at most 1,500 elements', () => expect(first.elements).toBeLessThanOrEqual(1500))
})

test('the page of a project, at a first visit: at most 100 kB and 8 requests', async () => {
  const { bytes, requests } = await firstVisit(browser, `${site}/projets/parlement-et-citoyens`)
  expect(bytes).toBeLessThanOrEqual(100 * KB)
  expect(requests).toBeLessThanOrEqual(8)
})

test.each(PAGE_ROWS)('%s: at most 10 kB of scripts, compressed, and one request for the page', async (path) => {
  const { scriptBytes, documents } = await firstVisit(browser, site + path)
  expect(scriptBytes).toBeLessThanOrEqual(10 * KB)
  // Otherwise they may run on half a page.
  expect((await visit(path)).text.match(/<script [^>]*src=[^>]*>/g)?.filter((tag) => !/ defer/.test(tag))).toEqual([])
  expect(documents).toBe(1)
})
