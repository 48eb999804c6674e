// Public pages without the framework's scripts. Every page is complete HTML and moves by plain links, so that what Next adds
// for the browser (its runtime, and the page's content a second time as data) would only cost visitors bytes and time: half
// of the history's HTML, nine requests. It is taken out here, where the page leaves; the admin keeps everything.
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const NOT_PAGES = /^\/(?:admin|api|_next|assets)(?:\/|$)/
const ENCODINGS = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
  gzip: promisify(gzip),
  identity: async (body) => body,
}
/** How many pages are kept as they leave, compressed. */
const KEPT = 500

/** Scripts that stay: data about the page (JSON-LD), and the site's own comforts, served from /assets/. */
const STAYS = /^<script\b[^>]*(?:\btype="application\/ld\+json"|\bsrc="\/assets\/)/

/** @param {string} html as Next wrote it @returns {string} the same page without what only its scripts read */
export function withoutFramework(html) {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, (script) => (STAYS.test(script) ? script : ''))
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
    .replace(/<div hidden="">(?:<!--[\s\S]*?-->)*<\/div>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
}

/**
 * Pages made for each visit name what they need in this header, not in tags: the fonts to fetch at once stay.
 * @param {number | string | string[] | undefined} link the header `Link` @returns {string} the same without scripts
 */
export const withoutScripts = (link) =>
  [link ?? []].flat().flatMap((value) => String(value).split(/,\s*(?=<)/)).filter((one) => !/\bas="?script\b/.test(one)).join(', ')

/** @param {string | undefined} accepted the request's Accept-Encoding @returns {keyof typeof ENCODINGS} */
export function chooseEncoding(accepted = '') {
  const offered = accepted.split(',').map((part) => part.trim().split(/\s*;\s*q=/)).filter(([, quality]) => quality === undefined || Number(quality) > 0)
  return ['br', 'gzip'].find((name) => offered.some(([offer]) => offer === name)) ?? 'identity'
}

/** @param {import('node:http').RequestListener} handler Next's own @returns {import('node:http').RequestListener} */
export function withLightPages(handler) {
  /** @type {Map<string, Buffer>} what leaves, by the page's ETag and encoding */
  const kept = new Map()

  async function compressed(html, encoding, etag) {
    const key = etag && `${encoding} ${etag}`
    if (kept.has(key)) return kept.get(key)
    const body = await ENCODINGS[encoding](Buffer.from(withoutFramework(html)))
    if (key) kept.set(key, body)
    if (kept.size > KEPT) kept.delete(kept.keys().next().value)
    return body
  }

  return (request, response) => {
    if (NOT_PAGES.test(request.url ?? '') || request.headers.rsc) return handler(request, response)
    const encoding = chooseEncoding(request.headers['accept-encoding'])
    // Next would compress the page as it is; what is not a page (feeds, icons) is small.
    delete request.headers['accept-encoding']
    const { writeHead, write, end } = response
    const isPage = () => response.statusCode === 200 && String(response.getHeader('content-type') ?? '').startsWith('text/html')
    const chunks = []
    const keep = (chunk, charset) => chunk && typeof chunk !== 'function' && chunks.push(Buffer.from(chunk, typeof charset === 'string' ? charset : undefined))
    let held = false

    response.writeHead = (status, ...rest) => {
      response.statusCode = status
      const headers = rest.at(-1)
      if (headers && typeof headers === 'object') for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      if (!isPage()) return writeHead.call(response, status, ...rest)
      held = true
      return response
    }
    response.write = (...args) => {
      if (!response.headersSent && (held || isPage())) {
        held = true
        keep(...args)
        return true
      }
      return write.apply(response, args)
    }
    response.end = (...args) => {
      if (response.headersSent || !(held || isPage())) return end.apply(response, args)
      keep(...args)
      const html = Buffer.concat(chunks).toString('utf8')
      response.removeHeader('content-length')
      const link = withoutScripts(response.getHeader('link'))
      if (link) response.setHeader('link', link)
      else response.removeHeader('link')
      response.setHeader('vary', 'Accept-Encoding')
      if (encoding !== 'identity') response.setHeader('content-encoding', encoding)
      if (request.method === 'HEAD' || html === '') return end.call(response)
      // What only one person may see is never kept.
      const isOwn = /no-store/.test(String(response.getHeader('cache-control') ?? ''))
      void compressed(html, encoding, isOwn ? undefined : response.getHeader('etag')).then((body) => {
        response.setHeader('content-length', body.length)
        writeHead.call(response, response.statusCode)
        end.call(response, body)
      }, (error) => response.destroy(error))
      return response
    }
    return handler(request, response)
  }
}
