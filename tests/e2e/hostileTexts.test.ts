import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import type { Browser, Page } from 'playwright-core'
import { hostileText, inParagraph, root, words } from '../unit/support/richTexts'
import { api, visit } from './support/api'
import { openBrowser } from './support/browser'
import { type Member, member, PASSWORD, plain } from './support/newsroom'

const mark = Date.now()
const SCRIPT = '"><img src=x onerror="window.__x=1"><svg onload=window.__x=1>'
/** What the list has, filled with what a page must never take for HTML. */
const written = (text: string) => root(
  inParagraph(words(`${text} ${SCRIPT}`, 1), { type: 'link', version: 3, fields: { linkType: 'custom', newTab: false, url: `https://exemple.org/?${SCRIPT}` }, children: [words(SCRIPT)] },
    { type: 'inlineBlock', version: 1, fields: { id: 'a1b2c3d4e5f6a1b2c3d4e5f6', blockType: 'sourceNote', source: null, detail: SCRIPT } }),
  { type: 'heading', tag: 'h3', children: [words(SCRIPT)] },
)
/** What no form of ours makes, put straight into the database. */
const STORED: [name: string, value: unknown][] = [
  ...hostileText.filter(([, value]) => !JSON.stringify(value).includes('\\u0000')).map(([name, value]): [string, unknown] => [name, value]),
  ['a picture of its own making', root({ type: 'upload', version: 3, relationTo: 'media', value: { id: 'a', url: 'javascript:window.__x=1', filename: SCRIPT, mimeType: 'text/html' } })],
  ['a link that is a script', root(inParagraph({ type: 'link', fields: { linkType: 'custom', url: 'javascript:window.__x=1' }, children: [words('un mot')] }))],
]

let browser: Browser
let contributor: Member
let publisher: Member
let mine: Awaited<ReturnType<typeof api>>
let staff: Awaited<ReturnType<typeof api>>
let database: pg.Client

beforeAll(async () => {
  browser = await openBrowser()
  contributor = await member(browser, 'contributor', `Cleo${mark}`)
  publisher = await member(browser, 'publisher', `Paul${mark}`)
  mine = await api({ email: contributor.email, password: PASSWORD })
  staff = await api()
  database = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await database.connect()
})
afterAll(async () => {
  await database.end()
  await browser.close()
})

/** Nothing that someone wrote has run, in the page or in a frame of it. */
async function nothingRan(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  for (const frame of page.frames()) expect([frame.url(), await frame.evaluate(() => (window as { __x?: unknown }).__x)]).toEqual([frame.url(), undefined])
}

const versionsOf = async (id: string) => (await staff.call('GET', `pages/versions?where[parent][equals]=${id}&sort=-updatedAt&depth=0`)).body.docs as unknown as { id: string }[]

/** The screens where someone who publishes meets a page. */
async function walk(page: Page, id: string): Promise<void> {
  for (const path of ['/admin', '/admin/collections/pages', `/admin/collections/pages/${id}`, `/admin/collections/pages/${id}/versions`, `/apercu/pages/${id}`]) {
    await page.goto(path)
    await nothingRan(page)
  }
}

describe('written by the least of roles', () => {
  test('what the editor does not have is refused over the network', async () => {
    for (const [name, value, , sentence] of hostileText) {
      const { status, body } = await mine.call('POST', 'pages?draft=true', { title: `Intrus ${mark}`, kind: 'other', body: value as object })
      // A character that PostgreSQL can't keep is refused before the text is read.
      expect([name, status, JSON.stringify(body)]).toEqual([name, 400, expect.stringMatching(name.includes('\u0000') ? /caractère invisible/ : sentence)])
    }
  })

  test('words that look like HTML are words: in the comparison, the form, the preview, the lists', async () => {
    const { page } = publisher
    const { id } = await mine.create('pages?draft=true', { title: `Page ${mark} ${SCRIPT}`, standfirst: SCRIPT, kind: 'other', body: written('Avant') })
    await mine.update('pages', id, { title: `Page changée ${mark} ${SCRIPT}`, standfirst: `Changé ${SCRIPT}`, body: written('Après') }, '?draft=true')
    await walk(page, id)
    const [latest] = await versionsOf(id)
    await page.goto(`/admin/collections/pages/${id}/versions/${latest!.id}`)
    await page.locator('.written-diff').waitFor()
    expect(plain(await page.locator('.written-diff del').first().textContent())).toBe('Avant')
    expect(plain(await page.locator('.written-diff ins').first().textContent())).toBe('Après')
    expect(await page.locator('.written-diff').textContent()).toContain('<img src=x onerror="window.__x=1">')
    expect(await page.locator('.written-diff img, .written-diff svg').count()).toBe(0)
    await nothingRan(page)
  })
})

describe('already in the database', () => {
  const storedPage = async (name: string, value: unknown, isChanged: boolean) => {
    // What is looked for in the page is no part of its title.
    const sound = (text: string) => ({ title: `Stockée ${name.replace(/[^a-z ]/gi, '')} ${mark}`, kind: 'other', body: root(inParagraph(words(text))) })
    const made = await staff.create('pages', { ...sound('Public'), _status: 'published' })
    if (isChanged) await staff.update('pages', made.id, sound('Brouillon'), '?draft=true')
    await database.query('UPDATE pages SET body = $2::jsonb WHERE id = $1', [made.id, JSON.stringify(value)])
    await database.query('UPDATE _pages_v SET version_body = $2::jsonb WHERE parent_id = $1 AND latest', [made.id, JSON.stringify(value)])
    return made
  }

  test('a page that holds it is served, without it', async () => {
    for (const [name, value] of STORED) {
      const { slug } = await storedPage(name, value, false)
      const seen = await visit(`/${slug}`)
      expect([name, seen.status, /unknown node|onerror|javascript:|evil\.example/.test(seen.text)]).toEqual([name, 200, false])
    }
  })

  test.each(STORED.filter(([name]) => /table|own making|a link that is a script|no root/.test(name)))('%s: its form, its preview and its versions open without it', async (name, value) => {
    const { page } = publisher
    const { id } = await storedPage(`${name} à comparer`, value, true)
    await walk(page, id)
    for (const { id: version } of await versionsOf(id)) {
      await page.goto(`/admin/collections/pages/${id}/versions/${version}`)
      await page.locator('.render-field-diffs').waitFor()
      await nothingRan(page)
    }
  })

  test('one milestone that holds it does not take the history away', async () => {
    const era = await staff.first('eras?where[_status][equals]=published')
    const milestone = { era: era.id, date: '2014', kind: 'event', confidence: 'stated', _status: 'published' }
    const made = await Promise.all(['un', 'deux', 'trois', 'quatre', 'cinq'].map((name) => staff.create('milestones', { ...milestone, title: `Jalon ${name} ${mark}` })))
    const values = [{ root: null }, '"x"', root({ type: 'constructor', children: [] }), { root: { type: 'root', children: 'abc' } }, hostileText[0]![1]]
    for (const [index, { id }] of made.entries()) await database.query('UPDATE milestones SET text = $2::jsonb WHERE id = $1', [id, typeof values[index] === 'string' ? values[index] : JSON.stringify(values[index])])
    // A change beside them has the history drawn again.
    await staff.create('milestones', { ...milestone, title: `Jalon voisin ${mark}` })
    for (const path of ['/histoire', '/flux.xml', '/flux.json', `/recherche?q=${mark}`, `/p/${made[0]!.publicId}`]) {
      const seen = await visit(path)
      expect([path, seen.status < 400, /unknown node|onerror/.test(seen.text)]).toEqual([path, true, false])
    }
    const { text } = await visit('/histoire')
    for (const name of ['un', 'deux', 'trois', 'quatre', 'cinq', 'voisin']) expect(text).toContain(`Jalon ${name} ${mark}`)
    for (const { id } of made) await staff.call('DELETE', `milestones/${id}`)
  })
})
