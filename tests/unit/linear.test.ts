import { describe, expect, test } from '@jest/globals'
import { addressFault, alternativeTextFault, lengthFault, linkFault, nameIndex, RULES, type Known, type Place } from '@/lib/checks'
import { linkTextFault } from '@/lib/checks/rules/linkText'
import { misspeltIn } from '@/lib/checks/rules/properNouns'
import { bibtex } from '@/lib/cite/bibtex'
import type { Citation } from '@/lib/cite/Citation'
import { iso690 } from '@/lib/cite/iso690'
import { ris } from '@/lib/cite/ris'
import { csv } from '@/lib/csv/csv'
import { compareDates, formatDate, formatSpan, parseDate } from '@/lib/dates'
import { escapeXml } from '@/lib/feeds/escapeXml'
import { cutToWidth, isMeasured } from '@/lib/kit/textWidth'
import { legacyPath, matched, pathFault, readCsv, ruleFor, targetFault } from '@/lib/legacy'
import { letterHtml, letterText } from '@/lib/mail/letter'
import { checkPassword } from '@/lib/passwords/checkPassword'
import { addressOf, publicIdOf, slugify, SLUG_PATTERN } from '@/lib/permalinks'
import { cleanNote } from '@/lib/review'
import { sameContent } from '@/lib/review/sameContent'
import { firstSentence } from '@/lib/richText/firstSentence'
import { plainText } from '@/lib/richText/plainText'
import { indexed, nearestToPath, nearestToQuestion, pathWords, search, summary } from '@/lib/search'
import { excerpt, sentence } from '@/lib/sharing/excerpt'
import { fitTitle } from '@/lib/sharing/fitTitle'
import { drawable } from '@/lib/typography/characters'
import { french } from '@/lib/typography/french'
import { isolate } from '@/lib/typography/isolate'
import { withoutAccents } from '@/lib/typography/withoutAccents'
import { growsFaster } from './support/growth'
import { HOSTILE } from './support/hostileTexts'

const known: Known = {
  now: new Date('2026-11-24T12:00:00Z'), names: nameIndex(['NosDéputés.fr', 'Parlement & Citoyens', 'Convention citoyenne pour le climat', 'aaaaaaaaaa', 'A A A A A A A A']),
  eraSpans: new Map(), projects: new Map([['p', { title: 'Voxe', span: '2014-21' }]]), parts: new Map([['p', [{ title: 'Un prix', date: '2015-10' }, { title: 'Un essai', date: '2014-04' }]]]), ownSources: new Set(), unpublishedSources: new Map(),
}

const paragraph = (text: string) => ({ root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text }, { type: 'link', fields: { url: text }, children: [{ type: 'text', text }] }] }] } })
const place = (holds: Place['holds'], value: unknown): Place => ({ path: 'x', label: 'X', holds, required: true, value })
const documentOf = (text: string) => ({
  collection: 'media', data: { alt: text, filename: text, title: text, date: text, span: text, era: 'e', verifiedOn: text }, groups: [{ path: 'websites.0', label: '', data: { label: text, name: text }, names: new Set(['consentOn', 'name']) }],
  places: [place('text', text), place('richText', paragraph(text)), place('address', text), place('date', text)],
})
const citation = (text: string): Citation => ({ key: 'k', title: text, author: text, site: 'S', version: '2026-01-02', accessed: '2026-01-02', url: 'https://a.fr', caveat: text })
const searchable = (text: string) => indexed({ id: '1', kind: 'project', path: '/a', title: text, line: text, text, when: null } as never)

/** Rules that look at one collection. */
const OF: Record<string, string> = { 'alternative-text': 'media', 'milestone-outside-era': 'milestones', 'phase-outside-project': 'projects' }

/** Everything that reads what a person types, pastes or asks for. */
const READERS: Record<string, (text: string) => unknown> = {
  ...Object.fromEntries(RULES.map((rule) => [`rule ${rule.id}`, (text: string) => rule.find({ ...documentOf(text), collection: OF[rule.id] ?? 'pages' }, known)])),
  'names to look for': (text) => nameIndex([text, `${text} d`]),
  'names in a text': (text) => misspeltIn(text, known.names),
  addressFault, linkFault, linkTextFault, 'alternative text': (alt) => alternativeTextFault({ alt, filename: alt }),
  lengths: (text) => [lengthFault(text, 10), lengthFault(paragraph(text), 10)],
  french, withoutAccents, isolate, drawable, escapeXml,
  slugs: (text) => [slugify(text), SLUG_PATTERN.test(text)],
  dates: (text) => [parseDate(text), formatDate(text), formatSpan(text), compareDates(text, '2012')],
  references: (text) => [bibtex(citation(text)), ris(citation(text)), iso690(citation(text))],
  'old addresses': (text) => [legacyPath(text), pathFault(text), targetFault('/a/*', text), matched({ path: '/a*b*c' }, text), ruleFor([{ path: '/a*b*c' }], text)],
  'addresses asked for': (text) => [addressOf(text), publicIdOf(text), pathWords(text)],
  'a table pasted': (text) => readCsv(text),
  'a table given': (text) => csv([text], [[text]]),
  'words to search in': (text) => summary(text, text, ['mot']),
  'a question': (text) => [search([searchable('Un')], text), nearestToQuestion(text, [{ path: '/a', title: 'Un mot' }])],
  'a searched document': (text) => search([searchable(text)], 'mot à mot'),
  'an address to guess': (text) => nearestToPath(text, [{ path: '/a', title: 'Un' }]),
  'a title to guess': (title) => nearestToPath('/un-mot', [{ path: '/a', title }]),
  'a rich text in words': (text) => [plainText(paragraph(text)), firstSentence(paragraph(text))],
  'a note': cleanNote,
  'two versions': (text) => sameContent({ a: paragraph(text) }, { a: paragraph(`${text} `) }),
  'a shared picture': (text) => [excerpt(text, 200), sentence(text), fitTitle(text, { width: 1000, height: 300 }, { largest: 90, smallest: 40 })],
  'a card': (text) => [cutToWidth(text, 500, 16), isMeasured(text)],
  'a mail': (text) => letterText(letterHtml([text, { title: text, items: [{ text, href: 'https://a.fr', note: text }] }])),
  'a password': (text) => checkPassword(text, [text]),
}

describe('what is typed or pasted is read in time that grows as the text does', () => {
  test.each(Object.entries(READERS))('%s', (_, read) => {
    expect(HOSTILE.filter(([, make]) => growsFaster(make, read)).map(([kind]) => kind)).toEqual([])
  })
})

test('lists three thousand deep are refused with a word, and stop nothing', () => {
  let inside: object = { type: 'text', text: 'Au fond' }
  for (let depth = 0; depth < 3000; depth += 1) inside = { type: 'list', children: [{ type: 'listitem', children: [inside] }] }
  const body = { root: { type: 'root', children: [inside] } }
  expect(lengthFault(body, 1000)).toMatch(/listes sont mises les unes dans les autres/)
  for (const rule of RULES) expect(rule.find({ ...documentOf(''), places: [place('richText', body)] }, known)).toEqual(expect.any(Array))
})

test('a thousand notes in one paragraph cost a thousand times one', () => {
  const notes = (length: number) => JSON.stringify({ root: { type: 'root', children: [{ type: 'paragraph', children: Array.from({ length: length / 10 }, () => [{ type: 'text', text: 'un mot de plus' }, { type: 'inlineBlock', fields: { blockType: 'sourceNote' } }]).flat() }] } })
  const rule = RULES.find(({ id }) => id === 'note-without-source')!
  expect(growsFaster(notes, (text) => rule.find({ ...documentOf(''), places: [place('richText', JSON.parse(text))] }, known))).toBe(false)
})

test('what grows faster is noticed', () => {
  const cubic = /\S+@\S+\.\S+/
  expect(growsFaster((length) => 'a@'.repeat(length / 30), (text) => cubic.test(text))).toBe(true)
  expect(growsFaster((length) => ' '.repeat(length), (text) => / +;/.test(text))).toBe(true)
})
