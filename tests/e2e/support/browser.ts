import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

/** What Chromium is started with: nothing of its own goes out, and a container is enough. */
export const CHROMIUM_ARGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
]

/** The address of the production site that the run started. */
export const site = process.env.SITE_URL ?? ''

/** A real Chromium, in French. */
export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: CHROMIUM_ARGS })

export const openContext = (browser: Browser, options: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> =>
  browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris', viewport: { width: 1280, height: 900 }, baseURL: site, ...options })

/** Logs in through the admin's own form. */
export async function logIn(page: Page, email = process.env.ADMIN_EMAIL ?? '', password = process.env.ADMIN_PASSWORD ?? ''): Promise<void> {
  await page.goto('/admin/login')
  await page.fill('#field-email', email)
  await page.fill('#field-password', password)
  await page.click('form button[type=submit]')
  await page.waitForURL((url) => !url.pathname.endsWith('/login'))
}
