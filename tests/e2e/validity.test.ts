import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { HtmlValidate } from 'html-validate'
import { check, LinkState } from 'linkinator'
import { sitemapPaths } from './support/addresses'
import { visit } from './support/api'
import { site } from './support/browser'
import { PAGE_TYPES } from './support/pageTypes'

const htmlValidate = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: {
    // Files of this site come from this site: their integrity is that of the page that names them.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
})

/** @returns one line an error: the rule, what it says, where. */
async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await htmlValidate.validateString(html)
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`))
}

/** @returns one line a link that leads nowhere, in the pages given and all those they lead to inside their site. */
async function brokenLinks(origin: string, paths: string[]): Promise<{ broken: string[]; visited: string[] }> {
  const { links } = await check({
    path: paths.map((path) => origin + path),
    recurse: true,
    checkFragments: true,
    concurrency: 8,
    // What is made from each of a hundred kits is checked by kit.test.ts, on some of them.
    linksToSkip: async (link) => !link.startsWith(`${origin}/`) || /^\/(?:(?:admin|api)(?:\/|$)|oembed|badge\/|lier\/[^/]+\/)/.test(new URL(link).pathname),
  })
  return {
    broken: links.filter(({ state }) => state === LinkState.BROKEN).map(({ url, parent, status }) => `${parent} → ${url} (${status})`),
    visited: links.filter(({ state }) => state === LinkState.OK).map(({ url }) => url.replace(origin, '')),
  }
}

describe('HTML', () => {
  test('every page of the sitemap, every page type and the 404 page are valid', async () => {
    const paths = [...new Set([...(await sitemapPaths()), ...PAGE_TYPES.map(({ path }) => path)])]
    expect(paths.length).toBeGreaterThan(60)
    const faults: string[] = []
    for (const path of paths) faults.push(...(await htmlFaults((await visit(path)).text)).map((fault) => `${path} ${fault}`))
    expect(faults).toEqual([])
  })

  test('the validator sees what is wrong', async () => {
    expect(await htmlFaults('<!DOCTYPE html><html lang="fr"><head><title>Essai</title></head><body><p id="a"><div id="a"></div></p></body></html>')).not.toEqual([])
  })
})

describe('links', () => {
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/rien' ? 404 : 200, { 'content-type': 'text/html' })
    response.end('<a href="/b#ici">1</a> <a href="/b#rien">2</a> <a href="/rien">3</a> <p id="ici">')
  })
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
  afterAll(() => void server.close())

  test('none inside the site is broken, fragments included', async () => {
    const { broken, visited } = await brokenLinks(site, await sitemapPaths())
    expect(broken).toEqual([])
    expect(visited).toEqual(expect.arrayContaining(['/histoire', '/flux.xml', '/projets/systeme-d']))
  })

  test('the crawler sees a broken link and a broken fragment', async () => {
    const { broken } = await brokenLinks(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, ['/'])
    expect(broken.filter((line) => line.includes('/rien'))).not.toEqual([])
    expect(broken.filter((line) => line.includes('/b#rien'))).not.toEqual([])
    expect(broken.filter((line) => line.includes('#ici'))).toEqual([])
  })
})
