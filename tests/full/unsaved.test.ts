import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { freePort } from '@/deploy/postgres/settings'
import { startSite } from '@/deploy/site/site'
import { api } from '@/tests/e2e/support/api'
import { axeFaults } from '@/tests/e2e/support/axe'
import { logIn, openBrowser } from '@/tests/e2e/support/browser'
import { bar, type Member, member, open, PASSWORD, plain, stateIs, type, valueIs } from '@/tests/e2e/support/newsroom'

let browser: Browser
let one: Member
let other: Member
let id: string

beforeAll(async () => {
  browser = await openBrowser()
  one = await member(browser, 'editor', 'Awa')
  other = await member(browser, 'publisher', 'Bastien')
})
beforeEach(async () => {
  id = (await (await api()).create('projects?draft=true', { title: `Rien ne se perd ${Date.now()}`, kind: 'tool', span: '2012', carriedBy: { kind: 'member' }, confidence: 'stated', _status: 'draft' })).id
})
afterAll(() => browser.close())

const written = async () => (await (await api()).call('GET', `projects/${id}?draft=true`)).body as unknown as { title: string; tagline: string | null }
const stored = async () => (await written()).tagline
const trouble = (member: Member, kind: string, state: 'visible' | 'attached' = 'visible') =>
  bar(member.page).and(member.page.locator(`[data-trouble="${kind}"]`)).waitFor({ state })
/** The title and the line of each version. */
const tagged = async () => ((await (await api()).call('GET', `projects/versions?limit=0&where[parent][equals]=${id}`)).body as unknown as { docs: { version: { title: string; tagline: string | null } }[] }).docs
  .map(({ version: { title, tagline } }) => [title, tagline])
/** What this browser keeps of forms. */
const kept = (member: Member) => member.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('frappe:')))
const take = (member: Member) => bar(member.page).getByRole('button', { name: 'Reprendre ce que vous aviez tapé' }).click()
const typed = (member: Member) => member.page.inputValue('#field-tagline')

/** The server has these words, the form shows them, the bar is gone, nothing is kept any more, and the buttons answer. */
async function saved(member: Member, words: string, title?: string): Promise<void> {
  const isThere = async () => { const { title: its, tagline } = await written(); return tagline === words && (!title || its === title) }
  for (let tries = 0; tries < 60 && !(await isThere()); tries += 1) await member.page.waitForTimeout(500)
  await trouble(member, 'none', 'attached')
  expect([await stored(), await typed(member)]).toEqual([words, words])
  await member.page.locator('#action-submit-review:enabled').waitFor()
  expect(await kept(member)).toEqual([])
}

/** The page goes without having saved. */
async function close({ page }: Member): Promise<void> {
  await page.route('**/api/projects/**', (route) => (route.request().method() === 'PATCH' ? route.abort() : route.continue()))
  await page.context().setOffline(false)
  await page.goto('/admin')
  await page.unroute('**/api/projects/**')
}

/** The bar offers what was typed, and names who wrote since. */
async function toldOf(member: Member, name: string): Promise<void> {
  await trouble(member, 'found')
  await bar(member.page).filter({ hasText: `Depuis, ${name} a modifié cette fiche` }).waitFor()
  expect(plain(await bar(member.page).textContent())).toMatch(new RegExp(`Depuis, ${name} a modifié cette fiche \\(\\d+ h \\d\\d\\)\\. Reprendre ne remet que les champs où vous aviez tapé`))
}

/** Opened again, the form has nothing to offer. */
async function reopensClean({ page }: Member): Promise<void> {
  await page.reload()
  await page.locator('#review-title').waitFor()
  await bar(page).and(page.locator('[data-trouble="none"]')).waitFor({ state: 'attached' })
}

describe('two people on one document', () => {
  test('the second one reads who writes it and since when, without an address, and may take it over; the first loses nothing', async () => {
    await open(one.page, 'projects', id)
    await type(one.page, 'tagline', 'Le texte d’Awa')
    await other.page.goto(`/admin/collections/projects/${id}`)
    const notice = other.page.locator('.document-locked')
    await notice.waitFor()
    expect(plain(await notice.textContent())).toMatch(/Awa \(depuis \d+ h \d\d\) modifie cette fiche/)
    expect(await other.page.content()).not.toContain(one.email)
    expect(await axeFaults(other.page, '.document-locked')).toEqual([])
    await other.page.click('#document-locked-take-over')
    await notice.waitFor({ state: 'detached' })
    // Payload makes the form anew meanwhile.
    await type(other.page, 'tagline', 'Le texte de Bastien')
    await type(other.page, 'title', 'Le titre de Bastien')

    await one.page.fill('#field-tagline', 'La suite d’Awa')
    await trouble(one, 'locked')
    expect(plain(await bar(one.page).textContent())).toContain('Bastien modifie cette fiche maintenant')
    expect([await stored(), await typed(one)]).toEqual(['Le texte de Bastien', 'La suite d’Awa'])
    expect(await axeFaults(one.page, '.review-unsaved')).toEqual([])

    await other.page.goto('/admin')
    await bar(one.page).getByRole('button', { name: 'Recharger la page' }).click()
    await toldOf(one, 'Bastien')
    await take(one)
    await saved(one, 'La suite d’Awa')
    expect([await one.page.inputValue('#field-title'), await tagged()]).toEqual(['Le titre de Bastien', expect.arrayContaining([['Le titre de Bastien', 'Le texte de Bastien'], ['Le titre de Bastien', 'La suite d’Awa']])])
  })

  test('who closed the page before it was saved is told of what another wrote since, and takes back the fields typed in, no more', async () => {
    await open(one.page, 'projects', id)
    await one.page.context().setOffline(true)
    await one.page.fill('#field-title', 'AAA')
    await one.page.locator('.rich-text-lexical [contenteditable=true]').first().click()
    await one.page.keyboard.type('Le récit d’Awa')
    await trouble(one, 'offline')
    await close(one)

    await open(other.page, 'projects', id)
    await type(other.page, 'title', 'Le titre de Bastien')
    await type(other.page, 'tagline', 'L’accroche de Bastien')
    await other.page.goto('/admin')

    await open(one.page, 'projects', id)
    await toldOf(one, 'Bastien')
    expect(await axeFaults(one.page, '.review-unsaved')).toEqual([])
    await take(one)
    await valueIs(one.page, 'title', 'AAA')
    await saved(one, 'L’accroche de Bastien', 'AAA')
    expect(await written()).toMatchObject({ title: 'AAA', tagline: 'L’accroche de Bastien', body: { root: { children: [{ children: [{ text: 'Le récit d’Awa' }] }] } } })
    expect(await tagged()).toContainEqual(['Le titre de Bastien', 'L’accroche de Bastien'])
    await reopensClean(one)
  })

  test('who typed over an older version is told, and chooses; the version that goes stays among the versions', async () => {
    await open(one.page, 'projects', id)
    const hers = await api({ email: other.email, password: PASSWORD })
    await hers.update('projects', id, { tagline: 'Écrit ailleurs entre-temps' }, '?draft=true')
    await one.page.fill('#field-tagline', 'Ce que je tape')
    await trouble(one, 'changed')
    expect(plain(await bar(one.page).textContent())).toContain('Bastien a modifié cette fiche pendant que vous l’aviez ouverte')
    expect([await stored(), await typed(one)]).toEqual(['Écrit ailleurs entre-temps', 'Ce que je tape'])
    await bar(one.page).getByRole('button', { name: 'Garder ce que j’ai tapé' }).click()
    await saved(one, 'Ce que je tape')
    const { docs } = (await (await api()).call('GET', `projects/versions?where[parent][equals]=${id}`)).body as unknown as { docs: { version: { tagline: string | null } }[] }
    expect(docs.map(({ version }) => version.tagline)).toContain('Écrit ailleurs entre-temps')
  })
})

describe('what is typed reaches the server late, but is never lost', () => {
  test('the network goes down: the bar says so; when it is back, all is saved without a gesture', async () => {
    const { page } = one
    await open(page, 'projects', id)
    await page.context().setOffline(true)
    await page.fill('#field-tagline', 'Tapé dans un tunnel')
    await trouble(one, 'offline')
    expect(plain(await bar(page).textContent())).toContain('la connexion est coupée, ou le serveur ne répond pas')
    const unread = page.getByText('La relecture n’a pas pu se faire')
    await unread.waitFor()
    await page.context().setOffline(false)
    await saved(one, 'Tapé dans un tunnel')
    await unread.waitFor({ state: 'detached' })
    await reopensClean(one)
  })

  test('the window is closed meanwhile: the same browser offers the text when the form is opened again', async () => {
    const { page } = one
    await open(page, 'projects', id)
    await page.context().setOffline(true)
    await page.fill('#field-tagline', 'Tapé puis fermé')
    await trouble(one, 'offline')
    await close(one)
    await open(page, 'projects', id)
    expect(await stored()).not.toBe('Tapé puis fermé')
    await trouble(one, 'found')
    expect(plain(await bar(page).textContent())).not.toContain('Depuis')
    await take(one)
    await valueIs(page, 'tagline', 'Tapé puis fermé')
    await saved(one, 'Tapé puis fermé')
  })

  test('the session ends: one logs in again in another tab, comes back, and it is saved', async () => {
    const { page } = one
    await open(page, 'projects', id)
    await page.context().clearCookies()
    await page.fill('#field-tagline', 'Tapé après la fin')
    await trouble(one, 'signedOut')
    expect(plain(await bar(page).textContent())).toContain('votre session a pris fin')
    const tab = page.context().waitForEvent('page')
    await bar(page).getByRole('link', { name: /Se reconnecter/ }).click()
    const login = await tab
    await logIn(login, one.email, PASSWORD)
    await login.close()
    await page.bringToFront()
    await saved(one, 'Tapé après la fin')
  })

  test('the server stops and starts again: the same', async () => {
    const port = await freePort(0)
    const address = `http://localhost:${port}`
    const start = () => startSite(port, { ...process.env, NODE_ENV: 'production', PORT: String(port), SITE_URL: address } as never)
    let site = await start()
    try {
      const mine = await member(browser, 'editor', 'Dounia', { baseURL: address })
      await open(mine.page, 'projects', id)
      await site.stop()
      await mine.page.fill('#field-tagline', 'Tapé pendant l’arrêt')
      await trouble(mine, 'offline')
      site = await start()
      await bar(mine.page).getByRole('button', { name: 'Réessayer' }).click()
      await saved(mine, 'Tapé pendant l’arrêt')
      await stateIs(mine.page, 'Brouillon')
    } finally {
      await site.stop()
    }
  })
})
