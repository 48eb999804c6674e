import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import jsQR from 'jsqr'
import type { Browser, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { codeAt } from '@/lib/secondFactor/codes'
import { type Account, api } from './support/api'
import { logIn, openBrowser, openContext } from './support/browser'

const PASSWORD = 'trois-lampes-vertes-tombent'
const PERIOD = 30_000

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

let count = 0
/** A new account of a role, made by the administrator. */
async function person(role: string): Promise<Account & { id: string; name: string }> {
  count += 1
  const account = { email: `${role}-${Date.now()}-${count}@exemple.test`, password: PASSWORD, name: `Personne ${role} ${count}` }
  const { id } = await (await api()).create('users', { ...account, role })
  return { ...account, id }
}

const newPage = async (): Promise<Page> => (await openContext(browser, { deviceScaleFactor: 2 })).newPage()
const toLogin = (page: Page) => page.waitForURL((url) => url.pathname === '/admin/login')
const close = (page: Page) => page.context().close()

/** Types the e-mail and the password, and leaves what comes next to the test. */
async function type(page: Page, { email, password }: Account): Promise<void> {
  await page.goto('/admin/login')
  await page.fill('#field-email', email)
  await page.fill('#field-password', password)
  await page.click('form button[type=submit]')
}
const refusal = (page: Page) => page.locator('p[role=alert]')
/** What this browser may ask the site, whatever the page shows. */
const whoAmI = (page: Page) => page.evaluate(async () => ((await (await fetch('/api/users/me', { credentials: 'include' })).json()) as { user: { email: string } | null }).user?.email ?? null)

/** The secret in the QR code, read from the screen as a telephone does. */
async function scan(page: Page): Promise<string> {
  const image = page.locator('img[alt^="Code QR"]')
  await image.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const picture = PNG.sync.read(await image.screenshot())
  const found = jsQR(new Uint8ClampedArray(picture.data), picture.width, picture.height)
  return new URL(found!.data).searchParams.get('secret')!
}

/** Turns the second factor on as its owner does, on the account page. */
async function turnOn(page: Page, account: Account): Promise<{ secret: string; recoveryCodes: string[] }> {
  await page.goto('/admin/account')
  await page.click('text=Activer le second facteur')
  await page.fill('#factor-password', account.password)
  await page.keyboard.press('Enter')
  await page.waitForSelector('#factor-code')
  const secret = await scan(page)
  const recoveryCodes = await page.locator('#second-factor-panel ul li').allTextContents()
  await page.fill('#factor-code', codeAt(secret, Date.now()))
  await page.keyboard.press('Enter')
  await page.waitForSelector('text=Second facteur activé')
  return { secret, recoveryCodes }
}

describe('the second factor', () => {
  test('turned on with a telephone, it is asked at the next login; the password alone opens nothing', async () => {
    const account = await person('publisher')
    const first = await newPage()
    await logIn(first, account.email, account.password)
    const { secret, recoveryCodes } = await turnOn(first, account)
    expect(recoveryCodes).toHaveLength(10)

    const second = await newPage()
    await type(second, account)
    await second.waitForSelector('#field-code')
    expect(await whoAmI(second)).toBeNull()
    await expect(api(account)).rejects.toThrow('401')
    await second.fill('#field-code', '000000')
    await second.keyboard.press('Enter')
    await refusal(second).waitFor()
    expect(await refusal(second).textContent()).toContain('n’est pas le bon')
    await second.fill('#field-code', codeAt(secret, Date.now() + PERIOD))
    await second.keyboard.press('Enter')
    await second.waitForURL((url) => !url.pathname.endsWith('/login'))
    expect(await whoAmI(second)).toBe(account.email)

    const third = await newPage()
    await type(third, account)
    await third.waitForSelector('#field-code')
    const other = await third.context().newPage()
    await other.goto('/admin/collections/projects')
    await toLogin(other)
    await third.fill('#field-code', recoveryCodes[0]!)
    await third.keyboard.press('Enter')
    await third.waitForURL((url) => !url.pathname.endsWith('/login'))

    const fourth = await newPage()
    await type(fourth, account)
    await fourth.fill('#field-code', recoveryCodes[0]!)
    await fourth.keyboard.press('Enter')
    await refusal(fourth).waitFor()
    expect(await refusal(fourth).textContent()).toContain('a déjà servi')
    for (const page of [first, second, third, fourth]) await close(page)
  })

  test('an administrator takes it away from someone who has lost everything', async () => {
    const account = await person('editor')
    const theirs = await newPage()
    await logIn(theirs, account.email, account.password)
    await turnOn(theirs, account)
    const page = await newPage()
    await logIn(page)
    await page.goto(`/admin/collections/users/${account.id}`)
    await page.click('text=Retirer le second facteur')
    await page.fill('#reset-password', process.env.ADMIN_PASSWORD ?? '')
    await page.keyboard.press('Enter')
    await page.waitForSelector(`text=Second facteur de ${account.name} retiré`)
    await theirs.goto('/admin/account')
    await toLogin(theirs)
    await logIn(theirs, account.email, account.password)
    for (const one of [theirs, page]) await close(one)
  })

  test('the command takes it away when no administrator can log in, ends sessions, and is kept in the audit log', async () => {
    const reset = (email: string) => promisify(execFile)('node', ['deploy/run.cjs', 'second-factor:reset', email], { env: process.env })
    const account = await person('administrator')
    const page = await newPage()
    await logIn(page, account.email, account.password)
    await turnOn(page, account)
    expect((await reset(account.email)).stdout).toContain(`Second facteur retiré : ${account.email} se connecte de nouveau avec son mot de passe seul`)
    await page.goto('/admin/account')
    await toLogin(page)
    await logIn(page, account.email, account.password)
    await page.goto('/admin/collections/audit-log?where[event][equals]=secondFactorReset')
    await page.locator('tbody tr', { hasText: `Compte « ${account.name} »` }).filter({ hasText: 'Ligne de commande' }).waitFor()
    await expect(reset('personne@exemple.test')).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('Aucun compte pour personne@exemple.test.') })
    await close(page)
  })
})

test('wrong passwords typed elsewhere shut the account for those who type them, and not for its owner at home', async () => {
  const account = await person('contributor')
  const [home, elsewhere] = [await newPage(), await newPage()]
  await logIn(home, account.email, account.password)
  await home.context().clearCookies({ name: 'payload-token' })
  await elsewhere.goto('/admin/login')
  await elsewhere.fill('#field-email', account.email)
  const statuses: number[] = []
  for (let attempt = 1; attempt <= 9; attempt += 1) {
    await elsewhere.fill('#field-password', `faux ${attempt}`)
    const answered = elsewhere.waitForResponse('**/api/users/login')
    await elsewhere.click('form button[type=submit]')
    statuses.push((await answered).status())
  }
  expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 401, 401, 429])
  await elsewhere.waitForSelector('text=Réessayez dans 10 minutes, depuis un appareil où vous vous êtes déjà connecté')
  expect(await elsewhere.inputValue('#field-email')).toBe(account.email)
  await logIn(home, account.email, account.password)
  expect(await whoAmI(home)).toBe(account.email)
  for (const one of [home, elsewhere]) await close(one)
})

test('a session closed from another place is closed at once', async () => {
  const account = await person('editor')
  const [here, away] = [await newPage(), await newPage()]
  for (const page of [here, away]) await logIn(page, account.email, account.password)
  await here.goto('/admin/account')
  const sessions = here.locator('section[aria-labelledby=sessions] li')
  await sessions.first().waitFor()
  expect(await sessions.allTextContents()).toEqual([expect.stringMatching(/^Chromium sur Linux, ouverte le .* \(celle-ci\)$/), expect.stringContaining('Chromium sur Linux')])
  await sessions.nth(1).getByRole('button').click()
  await sessions.nth(1).waitFor({ state: 'detached' })
  expect([await whoAmI(away), await whoAmI(here)]).toEqual([null, account.email])
  await away.goto('/admin')
  await toLogin(away)
  for (const page of [here, away]) await close(page)
})

describe('one’s own password and address', () => {
  const BETTER = 'quatre-chevaux-bleus-dansent'
  const panel = (page: Page) => page.locator('#own-secrets-panel')

  test('are changed on the account page with the present password; a weak one is refused with the reason, and nothing typed is lost', async () => {
    const account = await person('reader')
    const page = await newPage()
    await logIn(page, account.email, account.password)
    await page.goto('/admin/account')
    await page.fill('#field-name', 'Un autre nom')
    expect([await page.isEditable('#field-email'), await page.locator('#change-password, #field-password').count()]).toEqual([false, 0])
    await page.click('text=Changer de mot de passe')
    await page.fill('#own-password', account.password)
    await page.fill('#own-next', 'motdepasse12345')
    await page.keyboard.press('Enter')
    await panel(page).locator('[role=alert]', { hasText: 'que l’on essaie en premier' }).waitFor()
    await page.fill('#own-next', BETTER)
    await page.fill('#own-password', 'pas le bon')
    await page.keyboard.press('Enter')
    await panel(page).locator('[role=alert]', { hasText: 'Ce n’est pas votre mot de passe actuel' }).waitFor()
    await page.fill('#own-password', account.password)
    await page.keyboard.press('Enter')
    await panel(page).getByText('Mot de passe changé').waitFor()
    expect(await page.inputValue('#field-name')).toBe('Un autre nom')

    await page.click('text=Changer de courriel')
    await page.fill('#own-password', BETTER)
    await page.fill('#own-next', `nouveau-${account.email}`)
    await page.keyboard.press('Enter')
    await panel(page).getByText('Courriel changé').waitFor()
    expect(await page.inputValue('#field-email')).toBe(`nouveau-${account.email}`)
    await page.click('#action-save')
    await page.locator('[data-sonner-toast]', { hasText: 'succès' }).waitFor()
    expect(await (await api({ email: `nouveau-${account.email}`, password: BETTER })).first(`users?where[id][equals]=${account.id}`)).toMatchObject({ name: 'Un autre nom' })
    await close(page)
  })
})

describe('an invitation', () => {
  const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)

  test.each([[1280, 900], [390, 844]])('at %i px: from a name, an address and a role to a password of one’s own, once', async (width, height) => {
    const email = `invitee-${width}-${Date.now()}@exemple.test`
    const page = await (await openContext(browser, { viewport: { width, height } })).newPage()
    await logIn(page)
    await page.goto('/admin/collections/users/create')
    await page.waitForSelector('#field-email')
    expect([await page.locator('input[type=password]').count(), await page.locator('#field-role input:checked').count(), await fits(page)]).toEqual([0, 0, true])
    expect(await page.locator('#field-role label').allTextContents()).toEqual(expect.arrayContaining([expect.stringContaining('Rédaction (écrit tous les brouillons)')]))
    await page.fill('#field-email', email)
    await page.fill('#field-name', 'Nadia Exemple')
    await page.locator('#field-role label', { hasText: 'Contribution' }).click()
    await page.click('#action-save')
    await page.waitForURL(/users\/[0-9a-f-]{36}$/)
    const link = await page.locator('#invitation-link').inputValue()
    expect(await fits(page)).toBe(true)

    const hers = await (await openContext(browser, { viewport: { width, height } })).newPage()
    await hers.goto(new URL(link).pathname)
    await hers.locator('h1', { hasText: 'Bienvenue, Nadia Exemple' }).waitFor()
    expect(await fits(hers)).toBe(true)
    await hers.fill('#field-password', 'nadia.exemple')
    await hers.keyboard.press('Enter')
    await refusal(hers).filter({ hasText: 'votre nom' }).waitFor()
    await hers.fill('#field-password', PASSWORD)
    await hers.keyboard.press('Enter')
    await hers.waitForURL((url) => url.pathname === '/admin')
    expect(await whoAmI(hers)).toBe(email)

    const again = await newPage()
    await again.goto(new URL(link).pathname)
    await again.getByText('Cette invitation a déjà servi').waitFor()
    expect(await again.locator('input').count()).toBe(0)
    await page.reload()
    await page.locator('#sessions').waitFor()
    expect(await page.locator('#invitation-panel').count()).toBe(0)
    for (const one of [page, hers, again]) await close(one)
  })

  test('is sent again, then taken back: each link says at once what it is worth', async () => {
    const page = await newPage()
    await logIn(page)
    const email = `retiree-${Date.now()}@exemple.test`
    const { id } = await (await api()).create('users', { email, name: 'Sacha', role: 'reader' })
    await page.goto(`/admin/collections/users/${id}`)
    const field = page.locator('#invitation-link')
    const first = await field.inputValue()
    await page.click('text=Faire un nouveau lien')
    await page.getByText('celui d’avant ne sert plus').waitFor()
    const second = await field.inputValue()
    const hers = await newPage()
    await hers.goto(new URL(first).pathname)
    await hers.getByText('Ce lien n’est pas le dernier').waitFor()
    await page.click('text=Retirer l’invitation')
    await page.click('#invitation-panel button:has-text("Retirer") >> nth=0')
    await page.waitForURL(/collections\/users(\?|$)/)
    await hers.goto(new URL(second).pathname)
    await hers.getByText('l’invitation a été retirée').waitFor()
    for (const one of [page, hers]) await close(one)
  })
})

describe('the audit log', () => {
  test('tells administrators who published what, and can be filtered', async () => {
    const publisher = await person('publisher')
    const page = await newPage()
    const source = await (await api(publisher)).create('sources', { title: `Article suivi ${Date.now()}`, publisher: 'Un journal', _status: 'published' })
    await logIn(page)
    await page.goto('/admin/collections/audit-log')
    const line = page.locator('tbody tr', { hasText: source.title })
    await line.waitFor()
    expect((await line.textContent())!.replaceAll(/\s+/g, ' ')).toContain(`Publication${publisher.name}Source « ${source.title} »`)
    await page.goto('/admin/collections/audit-log?where[event][equals]=accountCreated')
    await page.waitForSelector('tbody tr')
    expect(new Set(await page.locator('tbody td.cell-event').allTextContents())).toEqual(new Set(['Compte créé']))
    expect(await page.locator('a[href$="/audit-log/create"]').count()).toBe(0)
    await line.first().waitFor({ state: 'detached' })
    await close(page)
  })

  test('is nowhere for a publisher', async () => {
    const publisher = await person('publisher')
    const page = await newPage()
    await logIn(page, publisher.email, publisher.password)
    await page.goto('/admin')
    await page.waitForSelector('a[href$="/collections/projects"]', { state: 'attached' })
    expect(await page.locator('a[href*="audit-log"]').count()).toBe(0)
    await page.goto('/admin/collections/audit-log')
    expect(await page.locator('tbody tr').count()).toBe(0)
    expect((await (await api(publisher)).call('GET', 'audit-log')).status).toBe(403)
    await close(page)
  })
})

test('over the network, a contributor changes the drafts it started and no other', async () => {
  const [contributor, editor] = [await api(await person('contributor')), await api(await person('editor'))]
  const [own, other] = [await contributor.create('projects?draft=true', { title: `À moi ${Date.now()}` }), await editor.create('projects?draft=true', { title: `À toi ${Date.now()}` })]
  const change = async (id: string) => (await contributor.call('PATCH', `projects/${id}?draft=true`, { tagline: 'Changé' })).status
  expect([await change(own.id), await change(other.id)]).toEqual([200, 403])
  expect((await contributor.call('PATCH', `projects/${own.id}`, { _status: 'published' })).status).toBe(403)
  expect((await contributor.call('DELETE', `projects/${own.id}`)).status).toBe(403)
})
