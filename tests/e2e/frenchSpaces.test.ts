import { expect, test } from '@jest/globals'
import { api, visit } from './support/api'
import { sitemapPaths } from './support/addresses'

/** Every text of a page that people read or hear, a line each; code to copy keeps the spaces of its language. */
const textsOf = (html: string): string[] => {
  const kept = html.replace(/<(script|style|pre|textarea|code)[\s\S]*?<\/\1>/g, '').replace(/<!--.*?-->/g, '')
  const spoken = [...kept.matchAll(/ (?:aria-label|title|alt)="([^"]*)"/g)].map(([, text]) => text!)
  return [...kept.split(/<[^>]+>/), ...spoken].map((text) => text.replace(/&#x27;/g, '’').replace(/&amp;/g, '&').replace(/&quot;/g, '"')).filter((text) => text.trim())
}

/** An ordinary space where a line must not be cut: before « ; : ! ? », and inside « ». */
const FAULT = /\S [;!?»](?!\S*=)|\S :(?=\s|$)|« /

test('no page has an ordinary space before « ; : ! ? » nor inside guillemets, its kits included', async () => {
  const staff = await api()
  const { body } = await staff.call('GET', 'projects?limit=3&depth=0&where[_status][equals]=published')
  const kits = (body as unknown as { docs: { publicId: string }[] }).docs.map(({ publicId }) => `/lier/${publicId}`)
  const found: [string, string][] = []
  for (const path of [...(await sitemapPaths()), '/recherche', '/recherche?q=zzzz', '/nulle-part', '/panne', ...kits]) {
    for (const text of textsOf((await visit(path)).text)) if (FAULT.test(text)) found.push([path, text.slice(0, 120)])
  }
  expect(found).toEqual([])
})
