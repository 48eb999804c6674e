import { type Browser, chromium } from 'playwright-core'
import type { Lifetime } from '@/deploy/lifetime'
import type { Measures } from './report'
import { wireBytes } from './wire'

export type Visit = { bytes: number; requests: number; documents: number; scriptBytes: number; elements: number }

/** What a first visit to each page takes, in a real Chromium with nothing in its cache. */
export async function measureVisits(executablePath: string, site: string, pages: Record<string, string>, lifetime: Lifetime): Promise<Measures> {
  // Signals are the lifetime's: Playwright would exit before the site has ended.
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'], ...signals })
  lifetime.add(() => browser.close())
  const measures: Measures = {}
  for (const [name, path] of Object.entries(pages)) {
    lifetime.check()
    const { bytes, requests, documents, scriptBytes, elements } = await firstVisit(browser, site + path)
    measures[`${name}.bytes`] = { label: `${path}, première visite, octets reçus`, unit: 'octets', value: bytes }
    measures[`${name}.requests`] = { label: `${path}, première visite, requêtes`, unit: '', value: requests }
    measures[`${name}.documentRequests`] = { label: `${path}, première visite, dont le document lui-même`, unit: '', value: documents }
    measures[`${name}.scriptBytes`] = { label: `${path}, première visite, dont les scripts, octets`, unit: 'octets', value: scriptBytes }
    measures[`${name}.htmlBytes`] = { label: `${path}, HTML compressé`, unit: 'octets', value: await wireBytes(site + path) }
    measures[`${name}.domElements`] = { label: `${path}, éléments du DOM`, unit: '', value: elements }
  }
  await browser.close()
  return measures
}

/**
 * What a browser with an empty cache asks for and receives until the network is quiet.
 * Bytes are the browser's own count: bodies as compressed, and headers. It leaves out what it received of a document that it
 * then asked for again (as the header Critical-CH makes it do), which `documents` tells.
 */
export async function firstVisit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const network = await context.newCDPSession(page)
  let [bytes, requests, documents, scriptBytes] = [0, 0, 0, 0]
  const scripts = new Set<string>()
  let main: string | undefined
  network.on('Network.requestWillBeSent', ({ request, requestId, type, frameId }) => {
    main ??= frameId
    requests += request.url.startsWith('http') ? 1 : 0
    documents += type === 'Document' && frameId === main ? 1 : 0
    if (type === 'Script') scripts.add(requestId)
  })
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength
    scriptBytes += scripts.has(requestId) ? encodedDataLength : 0
  })
  await network.send('Network.enable')
  await page.goto(url, { waitUntil: 'networkidle' })
  const elements = await page.locator('*').count()
  await context.close()
  return { bytes, requests, documents, scriptBytes, elements }
}
