import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { newPassword } from '@/deploy/password'

const FOLDER = 'docs/screenshots/admin'
const TALL = 900

type Account = { email: string; password: string }
type Shot = {
  name: string
  width: number
  colorScheme: 'light' | 'dark'
  height?: number
  role: string
  /** Brings the page to what is to be shown. */
  show: (page: Page, milestone: string) => Promise<void>
}

const form = (id: string) => `/admin/collections/milestones/${id}`
const panelIsDone = (page: Page) => page.locator('section[aria-labelledby="checks-title"][data-state="done"]').waitFor()

/** What the guide for staff shows (docs/redaction.md), as the role that does it. */
const SHOTS: Shot[] = [
  { name: 'accueil', width: 1280, colorScheme: 'light', height: 1300, role: 'editor', show: async (page) => void (await page.goto('/admin')) },
  { name: 'accueil-telephone', width: 390, colorScheme: 'dark', height: 1300, role: 'editor', show: async (page) => void (await page.goto('/admin')) },
  { name: 'liste-des-projets', width: 1280, colorScheme: 'light', role: 'editor', show: async (page) => void (await page.goto('/admin/collections/projects')) },
  {
    name: 'relecture', width: 1280, colorScheme: 'light', height: 1000, role: 'editor',
    show: async (page, milestone) => {
      await page.goto(form(milestone))
      await panelIsDone(page)
      await page.locator('li[data-rule="proper-noun"] a').click()
    },
  },
  {
    name: 'relecture-telephone', width: 390, colorScheme: 'light', height: 1000, role: 'editor',
    show: async (page, milestone) => {
      await page.goto(form(milestone))
      await panelIsDone(page)
      await page.locator('#checks-title').scrollIntoViewIfNeeded()
      await page.locator('#checks-title').evaluate((title) => title.scrollIntoView({ block: 'start' }))
      await page.mouse.wheel(0, -150)
    },
  },
  {
    name: 'a-relire', width: 1280, colorScheme: 'light', height: 1000, role: 'publisher',
    show: async (page, milestone) => {
      await page.goto(form(milestone))
      await panelIsDone(page)
      await page.locator('.review-steps li').first().waitFor()
    },
  },
  {
    name: 'renvoyer-telephone', width: 390, colorScheme: 'dark', role: 'publisher',
    show: async (page, milestone) => {
      await page.goto(form(milestone))
      await page.click('#action-send-back')
      await page.getByLabel('Ce qu’il faut reprendre').fill('Il manque la source de la date.')
    },
  },
  {
    name: 'publication-refusee', width: 1280, colorScheme: 'light', role: 'publisher',
    show: async (page, milestone) => {
      await page.goto(form(milestone))
      await panelIsDone(page)
      await page.fill('#field-place', 'Paris, dans une mairie')
      await page.click('#action-save')
      await page.locator('[data-sonner-toast]', { hasText: 'à corriger' }).waitFor()
      await page.locator('li[data-rule="established-without-source"] a').click()
    },
  },
]

/** A member of staff of each role that is shown, and a milestone with something to mend. */
async function prepare(site: string, administrator: Account): Promise<{ accounts: Map<string, Account>; milestone: string }> {
  const json = { 'content-type': 'application/json' }
  const login = await fetch(`${site}/api/users/login`, { method: 'POST', headers: json, body: JSON.stringify(administrator) })
  const headers = { ...json, authorization: `JWT ${((await login.json()) as { token: string }).token}` }
  const create = async (collection: string, data: object) => {
    const answer = await fetch(`${site}/api/${collection}`, { method: 'POST', headers, body: JSON.stringify(data) })
    return ((await answer.json()) as { doc?: { id: string } }).doc?.id ?? ''
  }
  const accounts = new Map<string, Account>()
  for (const role of ['editor', 'publisher']) {
    const account = { email: `${role}@exemple.test`, password: newPassword() }
    await create('users', { ...account, role, name: 'Camille' })
    accounts.set(role, account)
  }
  const { docs } = (await (await fetch(`${site}/api/eras?where[slug][equals]=convention`)).json()) as { docs: { id: string }[] }
  const milestone = await create('milestones?draft=true', {
    title: 'Une réunion publique d’exemple', era: docs[0]?.id, date: '2019-11', kind: 'event', place: 'Paris', organisers: 'Nos députes.fr', confidence: 'established', _status: 'draft',
  })
  await create(`review/milestones/${milestone}/submit`, { comment: 'Le lieu est-il le bon ?' })
  return { accounts, milestone }
}

async function openAs(browser: Browser, site: string, { email, password }: Account, { width, height = TALL, colorScheme }: Shot): Promise<Page> {
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
  const { accounts, milestone } = await prepare(site, administrator)
  for (const shot of SHOTS) {
    const page = await openAs(browser, site, accounts.get(shot.role)!, shot)
    await shot.show(page, milestone)
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.fonts.ready)
    const file = join(FOLDER, `${shot.name}.png`)
    rmSync(file, { force: true })
    await sharp(await page.screenshot()).png({ palette: true, quality: 90, compressionLevel: 9 }).toFile(file)
    console.log(file)
    await page.context().close()
  }
}
