import type { Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'

/** What a page prints: the size of its first sheet in points, and the text of each sheet. */
export async function printed(page: Page): Promise<{ width: number; height: number; sheets: string[] }> {
  await page.evaluate(() => document.fonts.ready)
  const file = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
  const { text } = await extractText(file, { mergePages: false })
  const [, , width, height] = (await file.getPage(1)).view as [number, number, number, number]
  return { width, height, sheets: text }
}

/** A text without its spaces, hyphens and quotes, which printing changes at the ends of lines. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\u00AD’'ʼ-]+/g, '').toLowerCase()
