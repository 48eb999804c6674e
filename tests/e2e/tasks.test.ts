import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import pg from 'pg'
import type { Browser, Page } from 'playwright-core'
import { api, sessionOf } from './support/api'
import { logIn, openBrowser, openContext, site } from './support/browser'

const outbox = join(process.env.DATA_DIR ?? '', 'outbox')
const password = 'un-mot-de-passe-long'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await (await openContext(browser)).newPage()
})
afterAll(() => browser.close())

const spaced = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ')
const task = (name: string) => page.locator('section').filter({ has: page.getByRole('heading', { name, level: 2 }) })

async function makeAccount(role: string): Promise<string> {
  const email = `${role}-${Date.now()}@exemple.test`
  await (await api()).create('users', { name: `Personne ${role}`, role, email, password })
  return email
}

/** The mail with this subject; the account's own, its invitation, came before. */
async function mailTo(email: string, subject: string) {
  for (let tries = 0; tries < 200; tries += 1) {
    const names = existsSync(outbox) ? readdirSync(outbox).filter((one) => one.endsWith(`_${email}.eml`)) : []
    const mails = await Promise.all(names.map((name) => simpleParser(readFileSync(join(outbox, name)))))
    const mail = mails.find((one) => one.subject === subject)
    if (mail) return mail
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`No mail « ${subject} » to ${email}`)
}

test('a forgotten password: the person asks, reads the mail, chooses another, and is in', async () => {
  const email = await makeAccount('editor')
  await page.goto('/admin/forgot')
  await page.fill('#field-email', email)
  await page.click('form button[type=submit]')
  await page.getByText('Courriel envoyé').first().waitFor()
  const mail = await mailTo(email, 'Choisir un nouveau mot de passe')
  const link = /https?:\S+/.exec(mail.text ?? '')?.[0] ?? ''
  expect(link).toMatch(new RegExp(`^${site}/admin/reset/[0-9a-f]{40}$`))
  await page.goto(link)
  await page.fill('#field-password', 'un-tout-autre-mot-de-passe')
  await page.fill('#field-confirm-password', 'un-tout-autre-mot-de-passe')
  // Payload looks at a field 150 ms after it was typed in, and refuses a form that is sent before, faster than anyone is.
  await page.waitForTimeout(500)
  await page.click('form button[type=submit]')
  await page.waitForURL((url) => !url.pathname.includes('/reset/'))
  await page.context().clearCookies()
  await logIn(page, email, 'un-tout-autre-mot-de-passe')
  expect(await page.locator('nav a[href="/admin/taches"]').count()).toBe(0)
  await page.goto('/admin/taches')
  expect(await page.locator('main, .gutter').first().textContent()).not.toContain('Ménage')
  await page.context().clearCookies()
})

test('those who publish see each task, do one at once, and read how it went', async () => {
  await logIn(page, await makeAccount('publisher'), password)
  await page.goto('/admin/taches')
  expect(await page.locator('section h2').allTextContents()).toEqual(['Publications programmées', 'Courriels', 'Rappels par courriel', 'Ménage', 'Images et fichiers'])
  expect(spaced(await page.locator('main, .gutter').first().textContent())).toContain('Les courriels ne partent pas')
  expect(spaced(await task('Ménage').textContent())).toMatch(/Prochaine fois\d+(er)? \S+ \d{4} à \d+ h 30/)
  await task('Ménage').getByRole('button', { name: 'Lancer maintenant' }).click()
  await page.getByText('elle sera faite au prochain passage').waitFor()
  for (let tries = 0; tries < 30 && !/réussie/.test((await task('Ménage').textContent()) ?? ''); tries += 1) {
    await page.waitForTimeout(500)
    await page.goto('/admin/taches')
  }
  expect(spaced(await task('Ménage').textContent())).toMatch(/réussie, le \d+(er)? \S+ \d{4} à \d+ h \d\d\. (Rien à supprimer|Supprimé)/)
})

test('a publication that failed says of what and why, is tried again on demand, and can be taken off the list', async () => {
  const staff = await api()
  const title = `Programmé en vain ${Date.now()}`
  const project = await staff.create('projects?draft=true', { title, _status: 'draft' })
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const gone = { type: 'publish', doc: { relationTo: 'projects', value: project.id }, user: { relationTo: 'users', value: project.id } }
  await client.query(
    "INSERT INTO payload_jobs (id, input, task_slug, queue, total_tried, has_error, processing, updated_at, created_at) VALUES (gen_random_uuid(), $1, 'schedulePublish', 'default', 0, false, false, now(), now())",
    [JSON.stringify(gone)],
  )
  await client.end()
  const failure = page.locator('li').filter({ hasText: title })
  const seen = async () => {
    for (let tries = 0; tries < 30; tries += 1) {
      await page.goto('/admin/taches')
      if (await failure.getByRole('button', { name: 'Relancer' }).count()) return
      await page.waitForTimeout(500)
    }
  }
  await seen()
  expect(spaced(await failure.textContent())).toMatch(/: la fiche, ou le compte de la personne qui l’avait programmée, n’existe plus\./)
  await failure.getByRole('button', { name: 'Relancer' }).click()
  await page.getByText('elle sera refaite au prochain passage').waitFor()
  await seen()
  await failure.getByRole('button', { name: 'Retirer de la liste' }).click()
  await page.getByText('L’échec est retiré').waitFor()
  expect(await failure.count()).toBe(0)
})

test('an editor may not start tasks, nor may another site in the name of someone', async () => {
  const email = await makeAccount('editor')
  const login = await fetch(`${site}/api/users/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email, password }) })
  const token = sessionOf(login)
  const ask = (headers: Record<string, string>) =>
    fetch(`${site}/api/taches`, { method: 'POST', redirect: 'manual', headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers }, body: 'now=cleanUp' })
  expect((await ask({ authorization: `JWT ${token}` })).status).toBe(403)
  expect((await ask({})).status).toBe(403)
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  expect((await ask({ cookie, origin: 'https://ailleurs.test' })).status).toBe(403)
  expect((await ask({ cookie, origin: site })).status).toBe(303)
})
