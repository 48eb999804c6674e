import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { text as written } from '@/content/define'
import { toRichText } from '@/content/richText'
import type { Listed } from '@/lib/payload/checks/checkAll'
import { api } from './support/api'
import { axeFaults } from './support/axe'
import { logIn, openBrowser, openContext } from './support/browser'
import { typeAndSettle } from './support/forms'

const PASSWORD = 'un-mot-de-passe-long'
const mark = Date.now()
const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ')

let browser: Browser
let editor: Page
let publisher: Page
let milestone: { id: string }
/** Another one, that nobody else has open. */
let unsourced: { id: string }
/** One whose text has everything to be remarked on, a note without its source among it. */
let spotted: { id: string }

async function signIn(role: string, viewport = { width: 1280, height: 900 }): Promise<Page> {
  const email = `${role}-${mark}@exemple.test`
  await (await api()).create('users', { name: `Camille (${role})`, email, password: PASSWORD, role })
  const page = await (await openContext(browser, { viewport })).newPage()
  await logIn(page, email, PASSWORD)
  return page
}

beforeAll(async () => {
  browser = await openBrowser()
  const staff = await api()
  const era = await staff.first('eras?where[slug][equals]=convention')
  milestone = await staff.create('milestones?draft=true', {
    title: `Une rencontre relue ${mark}`, era: era.id, date: '2019-11', kind: 'event', confidence: 'stated', place: 'Paris', organisers: 'Nos députes.fr', _status: 'draft',
    documents: [{ title: 'Premier', url: 'https://exemple.org' }, { title: 'Second', url: 'https://exemple.org/second' }],
  })
  unsourced = await staff.create('milestones?draft=true', { title: `Un fait à établir ${mark}`, era: era.id, date: '2019-12', kind: 'event', confidence: 'established', _status: 'draft' })
  spotted = await staff.create('milestones?draft=true', {
    title: `Un texte à relire ${mark}`, era: era.id, date: '2020-01', kind: 'event', confidence: 'stated', _status: 'draft',
    text: toRichText(written('Une première ligne, sans histoire.', 'Le CNXP dit "bonjour"  à **Nos** députes.fr[^none], puis [cliquez ici](http://localhost/).'), () => ''),
  })
  editor = await signIn('editor')
  publisher = await signIn('publisher')
})
afterAll(() => browser.close())

const panel = (page: Page) => page.locator('section[aria-labelledby="checks-title"]')
const finding = (page: Page, rule: string) => panel(page).locator(`li[data-rule="${rule}"]`)
const focusOn = (page: Page, selector: string) => page.waitForFunction((within) => document.activeElement?.closest(within), selector)
const open = async (page: Page, { id }: { id: string }) => {
  await page.goto(`/admin/collections/milestones/${id}`)
  await panel(page).and(page.locator('[data-state="done"]')).waitFor()
}
const savedDraft = (page: Page) => page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.url().includes('/api/milestones/') && answer.ok())

describe('an editor reads what the check list finds', () => {
  test('a name spelled unlike its record is shown, its link leads to the words, and mending them takes it away', async () => {
    await open(editor, milestone)
    expect(plain(await finding(editor, 'proper-noun').textContent())).toContain('« Nos députes.fr » s’écrit « NosDéputés.fr » dans sa fiche')
    await finding(editor, 'proper-noun').getByRole('link').click()
    await focusOn(editor, '#field-organisers')
    expect(await editor.evaluate(() => getSelection()?.toString())).toBe('Nos députes.fr')
    const saved = savedDraft(editor)
    await editor.keyboard.type('NosDéputés.fr')
    await finding(editor, 'proper-noun').waitFor({ state: 'detached' })
    await saved
  })

  test('words that are not saved yet are read too, in a row that is folded as well', async () => {
    await editor.fill('#field-documents__1__url', 'http://localhost/second')
    await finding(editor, 'address').waitFor()
    await editor.locator('#documents-row-1 .collapsible__toggle').first().click()
    await editor.locator('#documents-row-1 .collapsible--collapsed, #documents-row-1.collapsible--collapsed').first().waitFor()
    await finding(editor, 'address').getByRole('link', { name: 'Documents liés 2 › Adresse' }).click()
    await focusOn(editor, '#field-documents__1__url')
    expect(await editor.locator('#field-documents__1__url').isVisible()).toBe(true)
    await editor.fill('#field-documents__1__url', 'https://exemple.org/second')
    await finding(editor, 'address').waitFor({ state: 'detached' })
  })

  test.each([
    ['proper-noun', 'Nos députes.fr'], ['acronym', 'CNXP'], ['address', 'cliquez ici'], ['note-without-source', 'dit "bonjour"  à Nos députes.fr'],
    // The words on each side of a note are one piece.
    ['typography', 'Le CNXP dit "bonjour"  à Nos députes.fr, puis'],
  ])('in a text, the link of « %s » selects the words', async (rule, words) => {
    await open(editor, spotted)
    await finding(editor, rule).first().getByRole('link').click()
    await focusOn(editor, '.ContentEditable__root')
    const selected = await editor.evaluate(() => {
      const range = getSelection()!.getRangeAt(0)
      const copy = range.cloneContents()
      for (const note of copy.querySelectorAll('[contenteditable="false"]')) note.remove()
      return [copy.textContent, Boolean(range.commonAncestorContainer.parentElement?.closest('.ContentEditable__root'))]
    })
    expect(selected).toEqual([words, true])
  })

  test('the words of a remark are shown as they stand', async () => {
    expect(plain(await finding(editor, 'typography').first().textContent())).toContain('« Le CNXP dit "bonjour"  à Nos')
  })

  test('the dashboard has the same finding, and its link opens the form at the field', async () => {
    await editor.goto('/admin')
    const sources = editor.locator('section[aria-labelledby="todo-sources"]')
    await sources.getByRole('link', { name: `Une rencontre relue ${mark} (jalon)` }).click()
    await panel(editor).and(editor.locator('[data-state="done"]')).waitFor()
    await focusOn(editor, '#field-sources')
  })

  test('when the connection is lost, the panel says so and nothing typed is lost', async () => {
    await open(editor, milestone)
    await editor.context().setOffline(true)
    await editor.fill('#field-place', 'Lyon, salle Rameau')
    await panel(editor).and(editor.locator('[data-state="failed"]')).waitFor()
    expect(plain(await panel(editor).locator('output').textContent())).toContain('Ce que vous avez tapé reste dans le formulaire')
    await editor.context().setOffline(false)
    await editor.fill('#field-place', 'Lyon, salle Rameau, le soir')
    await panel(editor).and(editor.locator('[data-state="done"]')).waitFor()
    expect(await editor.inputValue('#field-place')).toBe('Lyon, salle Rameau, le soir')
  })
})

describe('a publisher is refused what blocks', () => {
  test('the message names the field in French, what was typed stays, and the draft is kept', async () => {
    const staff = await api()
    const stored = async () => (await staff.call('GET', `milestones/${unsourced.id}?draft=true`)).body
    await open(publisher, unsourced)
    await typeAndSettle(publisher, '#field-place', 'Grenoble')
    await finding(publisher, 'established-without-source').waitFor()
    await publisher.click('#action-save')
    const toast = publisher.locator('[data-sonner-toast]', { hasText: 'à corriger' })
    await toast.waitFor()
    expect(plain(await toast.textContent())).toContain('Un champ est à corriger : Sources')
    await publisher.locator('.field-error:has-text("demande au moins une source"), .tooltip:has-text("demande au moins une source")').first().waitFor()
    expect(await publisher.inputValue('#field-place')).toBe('Grenoble')
    expect((await stored())._status).toBe('draft')

    const saved = savedDraft(publisher)
    await publisher.fill('#field-place', 'Grenoble, Isère')
    await saved
    expect(await stored()).toMatchObject({ place: 'Grenoble, Isère', _status: 'draft' })
  })

  test('mended with the keyboard, it is published', async () => {
    await finding(publisher, 'established-without-source').getByRole('link').click()
    await focusOn(publisher, '#field-sources')
    await publisher.keyboard.press('ArrowDown')
    await publisher.locator('.rs__option').first().waitFor()
    await publisher.keyboard.press('Enter')
    await panel(publisher).locator('[data-severity="blocking"]').first().waitFor({ state: 'detached' })
    await publisher.click('#action-save')
    await publisher.locator('[data-sonner-toast]', { hasText: 'succès' }).waitFor()
    expect((await (await api(null)).call('GET', `milestones/${unsourced.id}`)).status).toBe(200)
  })

  test('what is wrong in a text is said in French at the text, all of it, and the list names the text once', async () => {
    await open(publisher, spotted)
    await publisher.click('#action-save')
    const toast = publisher.locator('[data-sonner-toast]', { hasText: 'à corriger' })
    await toast.waitFor()
    expect(plain(await toast.textContent())).toMatch(/Un champ est à corriger : ?Texte$/)
    const said = publisher.locator('.field-error', { hasText: 'ne mène à aucune source' })
    await said.waitFor()
    expect(plain(await said.textContent())).toMatch(/^Lien « cliquez ici »\. Cette adresse \(localhost\) .* La note de source placée après « .* ou retirez la note/)
  })

  test('through the API too, every reason at its path', async () => {
    const { status, body } = await (await api()).call('POST', 'milestones', {
      title: 'Refusé', confidence: 'established', kind: 'event', documents: [{ title: 'Un', url: 'http://10.0.0.1' }], _status: 'published',
    })
    const { errors } = (body.errors as unknown as { data: { errors: { path: string }[] } }[])[0]!.data
    expect([status, errors.map(({ path }) => path).sort()]).toEqual([400, ['date', 'documents.0.url', 'era', 'sources']])
  })
})

test('the dashboard and content:check count the same findings', async () => {
  // It fails when something blocks, and lists all the same.
  const run = promisify(execFile)('node', ['deploy/run.cjs', 'content:check', '--json'], { env: process.env, maxBuffer: 1e7 })
  const { stdout, code = 0 } = await run.catch((error: { stdout: string; code: number }) => error) as { stdout: string; code?: number }
  const listed = JSON.parse(stdout.trim().split('\n').at(-1) ?? '[]') as Listed[]
  expect(code).toBe(listed.some(({ severity }) => severity === 'blocking') ? 1 : 0)
  await publisher.goto('/admin')
  const counts = await publisher.locator('section[aria-labelledby="todo"] [data-count]').evaluateAll((sections) =>
    Object.fromEntries(sections.map((section) => [section.getAttribute('aria-labelledby')?.replace('todo-', ''), Number(section.getAttribute('data-count'))] as [string, number])))
  const of = (...rules: string[]) => listed.filter(({ rule }) => rules.includes(rule)).length
  expect(counts).toMatchObject({
    sources: of('established-without-source', 'stated-without-source', 'record-without-source', 'established-by-own-source', 'unpublished-source'), 'a-relire': of('not-verified'),
    images: of('alternative-text'), personnes: of('person-without-consent'),
  })
  expect(of('not-verified')).toBeGreaterThan(15)
  // The others are of the workflow, and depend on who works beside.
  const { relecture, renvoyes, agenda, ...findings } = counts
  expect([relecture, renvoyes, agenda].every(Number.isInteger)).toBe(true)
  expect(Object.values(findings).reduce((sum, count) => sum + count, 0)).toBe(listed.length)
})

test('who may not write has nothing to do, and may not ask for a check without being logged in', async () => {
  const reader = await signIn('reader')
  await reader.goto('/admin')
  await reader.getByText('demandez le rôle').waitFor()
  expect(await reader.locator('section[aria-labelledby="todo"]').count()).toBe(0)
  const anonymous = await api(null)
  expect((await anonymous.call('POST', 'checks', { slug: 'projects', data: {} })).status).toBe(401)
  const staff = await api()
  expect((await staff.call('POST', 'checks', { slug: 'users', data: {} })).status).toBe(404)
  expect((await staff.call('POST', 'checks', { slug: 'projects' })).status).toBe(400)
})

test('the first steps are closed once, stay closed, and are found again', async () => {
  const steps = editor.getByRole('heading', { name: 'Premiers pas' })
  const guide = editor.locator('details', { has: steps })
  await editor.goto('/admin')
  expect(await guide.getAttribute('open')).not.toBeNull()
  const kept = editor.waitForResponse((answer) => answer.url().includes('/api/payload-preferences/bienvenue') && answer.request().method() === 'POST')
  await guide.getByRole('button', { name: 'refermer' }).click()
  await kept
  await editor.reload()
  await steps.waitFor()
  expect(await guide.getAttribute('open')).toBeNull()
  await steps.click()
  await guide.getByText('« Envoyer à relire »').waitFor()
})

test('the dashboard and a form can be used on a telephone, in both schemes, without sideways scroll', async () => {
  const staff = await api()
  const wide = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#17408b' } }).png().toBuffer()
  const picture = await staff.upload(new Blob([new Uint8Array(wide)], { type: 'image/png' }), `une-image-plus-large-qu-un-telephone-${mark}.png`, { alt: 'Un aplat bleu, pour l’essai' })
  const { root } = toRichText(written('Un texte.'), () => '')
  const upload = { type: 'upload', version: 3, format: '', id: 'a'.repeat(24), fields: null, relationTo: 'media', value: picture.id }
  const illustrated = await staff.create('milestones?draft=true', { title: `Une image ${mark}`, _status: 'draft', text: { root: { ...root, children: [...root.children!, upload] } } })
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await (await openContext(browser, { viewport: { width: 390, height: 844 }, colorScheme, storageState: await editor.context().storageState() })).newPage()
    await page.goto(`/admin/collections/milestones/${illustrated.id}`)
    await page.waitForFunction(() => document.querySelector<HTMLImageElement>('.LexicalEditorTheme__upload img')?.naturalWidth)
    expect(await page.evaluate(() => [document.documentElement.scrollWidth <= innerWidth, document.querySelector('.LexicalEditorTheme__upload img')!.getBoundingClientRect().width > 250])).toEqual([true, true])
    for (const path of ['/admin', `/admin/collections/milestones/${milestone.id}`]) {
      await page.goto(path)
      await page.waitForLoadState('networkidle')
      expect([path, await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)]).toEqual([path, true])
      const faults = await axeFaults(page, 'section[aria-labelledby="todo"], section[aria-labelledby="checks-title"], details:has(h2)')
      expect([path, faults]).toEqual([path, []])
    }
    for (const path of ['/admin/account', '/admin/collections/projects', '/admin/collections/media', `/admin/collections/milestones/${milestone.id}/retirer`, `/admin/collections/milestones/${milestone.id}/versions`]) {
      await page.goto(path)
      await page.waitForLoadState('networkidle')
      expect([path, await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)]).toEqual([path, true])
    }
    await page.context().close()
  }
})
