import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { publicIdFor } from '@/lib/permalinks'
import { otherSite } from '@/tests/e2e/support/otherSite'

/** One document of each kind that has a card. */
const SHOWN = ['eras/convention', 'projects/voxe', 'projects/convention-citoyenne-climat', 'experiments/mulhouse', 'territories/mulhouse', 'partners/mgen'].map(publicIdFor)

/** Cards and badges as a page of another site shows them, into `<folder>/cartes-<width>-<scheme>.png`. */
export async function takeCards(browser: Browser, site: string, folder: string, width: number, colorScheme: 'light' | 'dark'): Promise<void> {
  const room = Math.min(560, width - 32)
  const frames = await Promise.all(SHOWN.map(async (id) => {
    const answer = await fetch(`${site}/oembed?maxwidth=${room}&url=${encodeURIComponent(`${site}/p/${id}`)}`)
    return ((await answer.json()) as { html: string }).html.replace('loading="lazy"', '')
  }))
  const badges = SHOWN.map((id) => `<p><img src="${site}/badge/${id}.svg" alt=""></p>`)
  const elsewhere = await otherSite(`<meta name="color-scheme" content="light dark"><style>body{margin:16px}h1{font:1rem serif}main{columns:${room}px;column-gap:32px}iframe{margin-bottom:16px}</style><main>${[...frames, ...badges].join('\n')}</main>`)
  const context = await browser.newContext({ locale: 'fr-FR', colorScheme, reducedMotion: 'reduce', viewport: { width, height: 2600 } })
  const page = await context.newPage()
  await page.goto(elsewhere.origin, { waitUntil: 'networkidle' })
  const high = await page.evaluate(() => Math.ceil(document.querySelector('main')!.getBoundingClientRect().bottom + 16))
  const file = join(folder, `cartes-${width}-${colorScheme}.png`)
  await sharp(await page.screenshot({ clip: { x: 0, y: 0, width, height: Math.min(high, 2600) } })).png({ palette: true, quality: 80, compressionLevel: 9 }).toFile(file)
  console.log(file)
  await context.close()
  await elsewhere.close()
}
