import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import sharp from 'sharp'
import { Lifetime } from '@/deploy/lifetime'
import { CHROMIUM_ARGS } from '@/tests/e2e/support/browser'
import { PAGE_TYPES } from '@/tests/e2e/support/pageTypes'
import { openBench } from '@/tests/run/bench'
import { useBrowser, useSite } from '@/tests/run/needs'

const FOLDER = 'docs/screenshots'
const WIDTHS = [360, 1280]
const SCHEMES = ['light', 'dark'] as const
/** What is shown of each page, from its top, in pixels: the whole of a long one would weigh more than it tells. */
const HEIGHT = 1600

/** Takes a picture of every type of page into `docs/screenshots/`, on the starter content: `<page>-<width>-<scheme>.png`. */
export async function main(): Promise<number> {
  const lifetime = new Lifetime(130)
  const work = takeAll(lifetime)
  lifetime.endOnSignals(work)
  try {
    await work
  } finally {
    await lifetime.end()
  }
  return 0
}

async function takeAll(lifetime: Lifetime): Promise<void> {
  const { CHROMIUM_PATH } = await useBrowser()
  const { SITE_URL } = await useSite(openBench(lifetime), 'screenshots')
  mkdirSync(FOLDER, { recursive: true })
  for (const old of readdirSync(FOLDER).filter((name) => /-(?:360|1280)-(?:light|dark)\.png$/.test(name))) rmSync(join(FOLDER, old))
  const browser = await chromium.launch({ executablePath: CHROMIUM_PATH, args: CHROMIUM_ARGS })
  lifetime.add(() => browser.close())
  for (const width of WIDTHS) for (const colorScheme of SCHEMES) await take(browser, SITE_URL!, width, colorScheme)
  await browser.close()
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
