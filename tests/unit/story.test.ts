import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { content } from '@/content'
import { referencesIn } from '@/content/references'

type Entry = Record<string, unknown>

const items = (collection: string): [string, Entry][] =>
  content.filter((one) => one.collection === collection).flatMap((one) => Object.entries(one.items) as unknown as [string, Entry][])
const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(strings) : []
const prose = (...entries: Entry[]): string => entries.flatMap(strings).join('\n').replace(/ ?\[\^[a-z0-9-]+\]/g, '').replace(/\*+(?:[a-z]{2}:)?/g, '')

/** What is read at an address, from the entries it shows. */
function textAt(address: string): string {
  const [, folder, slug] = address.split('/')
  const of = (collection: string) => items(collection).filter(([key, entry]) => (entry.slug ?? key) === slug).map(([, entry]) => entry)
  if (folder === 'projets') return prose(...of('projects'))
  if (folder === 'partenaires') return prose(...of('partners'))
  const moments = items('milestones').filter(([, entry]) => referencesIn(entry.era).some(({ key }) => key === slug)).map(([, entry]) => entry)
  return prose(...of('eras'), ...moments)
}

const guide = readFileSync('docs/contenu.md', 'utf8')
const rows = [...guide.matchAll(/^\| ([^|]+) \| (\/[^|]+) \| ([^|]+) \|$/gm)].map(([, says, address, words]) => [says!, address!, words!] as const)

describe('what the association says of itself', () => {
  test('the table is there, whole', () => expect(rows.length).toBeGreaterThanOrEqual(38))
  test.each(rows)('%s: %s', (_, address, words) => expect(textAt(address)).toContain(words))
})

describe('one voice', () => {
  const everything = content.flatMap(({ collection, items: entries }) => Object.entries(entries).map(([key, entry]) => [`${collection}/${key}`, prose(entry as unknown as Entry)] as const))

  test('no text calls to write: the page does, once there is where to', () => {
    expect(everything.filter(([, text]) => /écrivez-nous|aidez-nous|signalez-le|racontez-le|dites-le-nous|vous attend|sont les bienvenus/i.test(text)).map(([name]) => name)).toEqual([])
  })

  test.each([
    [/\b(?:la|de|une) (?:Région|Ville) (?!de Paris)/, 'the region and the town have no capital in a sentence'], [/\ble Président\b/, 'nor has the president'], [/\b\d+e (?:arrondissement|sommet)/, 'ordinals of places in words'],
    [/(?:huit|cinq|quatre|trois) mille|cent cinquante|deux cents/, 'numbers above sixteen in figures'], [/bilan sévère|critique sévère/, 'one name for the critical review'], [/copie de Wikipédia/, 'the article is cited, not a copy'],
  ])('%s: %s', (pattern) => {
    expect(everything.filter(([name, text]) => !name.startsWith('sources/') && pattern.test(text)).map(([name, text]) => [name, pattern.exec(text)![0]])).toEqual([])
  })

  test('every source is described, or titled as it titles itself; none is a copy where the original has an address', () => {
    const sources = items('sources').map(([key, entry]) => ({ key, ...entry } as Entry & { key: string; url?: string }))
    expect(sources.filter(({ isDescription }) => !isDescription).map(({ key }) => key)).toEqual(['medium-demodyne'])
    expect(sources.filter(({ url }) => /vvikipidea|jurnalpublikasi|iiab\.me|kelnews|staging\./.test(url ?? '')).map(({ key }) => key)).toEqual([])
  })

  test('every source is cited somewhere', () => {
    const cited = new Set(content.flatMap(({ items: entries }) => Object.values(entries).flatMap((entry) => referencesIn(entry))).filter(({ ref }) => ref === 'sources').map(({ key }) => key))
    expect(items('sources').map(([key]) => key).filter((key) => !cited.has(key))).toEqual([])
  })
})
