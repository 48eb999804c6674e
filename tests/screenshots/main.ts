import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import sharp from 'sharp'
import { Lifetime } from '@/deploy/lifetime'
import { CHROMIUM_ARGS } from '@/tests/e2e/support/browser'
import { PAGE_TYPES } from '@/tests/e2e/support/pageTypes'
import { openBench } from '@/tests/run/bench'
import { useBrowser, useSite } from '@/tests/run/needs'
import { takeAdmin } from './admin'
import { takeCards } from './cards'

const FOLDER = 'docs/screenshots'
const WIDTHS = [360, 1280]
const SCHEMES = ['light', 'dark'] as const
/** What is shown of each page, from its top, in pixels: the whole of a long one would weigh more than it tells. */
const HEIGHT = 1600

/**
 * Takes a picture of every type of page into `docs/screenshots/`, on the starter content: `<page>-<width>-<scheme>.png`, and
 * those of the admin into `docs/screenshots/admin/`. @param parts `site`, `admin`, or both when none is named
 */
export async function main(parts: readonly string[]): Promise<number> {
  const lifetime = new Lifetime(130)
  const work = takeAll(lifetime, parts.length > 0 ? parts : ['site', 'admin'])
  lifetime.endOnSignals(work)
  try {
    await work
  } finally {
    await lifetime.end()
  }
  return 0
}

async function takeAll(lifetime: Lifetime, parts: readonly string[]): Promise<void> {
  const { CHROMIUM_PATH } = await useBrowser()
  const { SITE_URL, ADMIN_EMAIL, ADMIN_PASSWORD } = await useSite(openBench(lifetime), 'screenshots')
  const browser = await chromium.launch({ executablePath: CHROMIUM_PATH, args: CHROMIUM_ARGS })
  lifetime.add(() => browser.close())
  if (parts.includes('site')) await takeSite(browser, SITE_URL!)
  if (parts.includes('admin')) await takeAdmin(browser, SITE_URL!, { email: ADMIN_EMAIL!, password: ADMIN_PASSWORD! })
  await browser.close()
}

async function takeSite(browser: Browser, site: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  for (const old of readdirSync(FOLDER).filter((name) => /-(?:360|1280)-(?:light|dark)\.png$/.test(name))) rmSync(join(FOLDER, old))
  for (const width of WIDTHS) for (const colorScheme of SCHEMES) {
    await take(browser, site, width, colorScheme)
    await takeCards(browser, site, FOLDER, width, colorScheme)
  }
}

async function take(browser: Browser, site: string, width: number, colorScheme: (typeof SCHEMES)[number]): Promise<void> {
  const context = await browser.newContext({ baseURL: site, locale: 'fr-FR', colorScheme, reducedMotion: 'reduce', viewport: { width, height: HEIGHT } })
  const page = await context.newPage()
  for (const { name, path } of PAGE_TYPES) {
    await page.goto(path)
    await page.evaluate(() => document.fonts.ready)
    const file = `${name}-${width}-${colorScheme}.png`
    await sharp(await page.screenshot()).png({ palette: true, quality: 80, compressionLevel: 9 }).toFile(join(FOLDER, file))
    console.log(`${FOLDER}/${file}`)
  }
  await context.close()
}
