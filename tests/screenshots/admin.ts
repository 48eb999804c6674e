import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { newPassword } from '@/deploy/password'
import { choosePassword, sessionOf } from '@/tests/e2e/support/api'
import { type Account, ADMIN_SHOTS, type Frame, type Scene } from './adminShots'

const FOLDER = 'docs/screenshots/admin'
const TALL = 900

/** A member of staff of each role that is shown, a milestone with something to mend, and what is found twice. */
async function prepare(browser: Browser, site: string, administrator: Account): Promise<Scene> {
  const json = { 'content-type': 'application/json' }
  const login = await fetch(`${site}/api/users/login`, { method: 'POST', headers: json, body: JSON.stringify(administrator) })
  const headers = { ...json, authorization: `JWT ${sessionOf(login)}` }
  const create = async (collection: string, data: object) => {
    const answer = await fetch(`${site}/api/${collection}`, { method: 'POST', headers, body: JSON.stringify(data) })
    return ((await answer.json()) as { doc?: { id: string } }).doc?.id ?? ''
  }
  const first = async (path: string) =>
    ((await (await fetch(`${site}/api/${path}`, { headers })).json()) as { docs: { id: string }[] }).docs[0]!.id
  const accounts = new Map<string, Account>([['administrator', administrator]])
  for (const [role, name] of [['editor', 'Camille'], ['publisher', 'Sacha']] as const) {
    const account = { email: `${role}@exemple.test`, password: newPassword() }
    await choosePassword(headers.authorization, await create('users', { ...account, role, name }), account.password, site)
    accounts.set(role, account)
  }
  const milestone = await create('milestones?draft=true', {
    title: 'Une réunion publique d’exemple', era: await first('eras?where[slug][equals]=convention'), date: '2019', kind: 'event', place: 'Paris', organisers: 'Nos députes.fr', confidence: 'established', _status: 'draft',
  })
  await fetch(`${site}/api/milestones/${milestone}?draft=true`, { method: 'PATCH', headers, body: JSON.stringify({ date: '2019-11' }) })
  await create(`review/milestones/${milestone}/submit`, { comment: 'Le lieu est-il le bon ?' })
  const twice = await create('partners', { title: 'Mutuelle MGEN', kind: 'company', url: 'https://exemple.test', _status: 'published' })
  const partner = await first('partners?where[slug][equals]=mgen')
  const project = await first('projects?where[slug][equals]=voxe')
  return { milestone, partner, twice, project, accounts, openAs: (role, frame) => openAs(browser, site, accounts.get(role)!, frame) }
}

async function openAs(browser: Browser, site: string, { email, password }: Account, { width, height = TALL, colorScheme }: Frame): Promise<Page> {
  const context = await browser.newContext({ baseURL: site, locale: 'fr-FR', timezoneId: 'Europe/Paris', colorScheme, reducedMotion: 'reduce', viewport: { width, height } })
  const page = await context.newPage()
  await page.goto('/admin/login')
  await page.fill('#field-email', email)
  await page.fill('#field-password', password)
  await page.click('form button[type=submit]')
  await page.waitForURL((url) => !url.pathname.endsWith('/login'))
  return page
}

/** Takes the pictures of the admin into `docs/screenshots/admin/`. */
export async function takeAdmin(browser: Browser, site: string, administrator: Account): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  const scene = await prepare(browser, site, administrator)
  for (const shot of ADMIN_SHOTS) {
    const page = await scene.openAs(shot.role, shot)
    await shot.show(page, scene)
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.fonts.ready)
    const file = join(FOLDER, `${shot.name}.png`)
    rmSync(file, { force: true })
    await sharp(await page.screenshot()).png({ palette: true, quality: 90, compressionLevel: 9 }).toFile(file)
    console.log(file)
    await page.context().close()
  }
}
