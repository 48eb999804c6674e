// The one place from which a page leaves, kept or made for this visit: the encoding that the visitor takes (RFC 9110, 12.5.3),
// a 304 for what they have already (13.1), the same headers for HEAD as for GET.
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import fresh from 'fresh'
import Negotiator from 'negotiator'

const unfolded = promisify(gunzip)
const OFFERED = ['br', 'gzip', 'identity']

/** Few browsers, few headers: each is read once. @type {Map<string | undefined, string | undefined>} */
const chosen = new Map()
const MOST_CHOICES = 500

/** @param {string | undefined} accepted the request's Accept-Encoding @returns {string | undefined} undefined when it takes none of ours */
export function chooseEncoding(accepted) {
  if (chosen.has(accepted)) return chosen.get(accepted)
  const negotiator = new Negotiator({ headers: accepted === undefined ? {} : { 'accept-encoding': accepted } })
  // What the visitor prefers decides among equals only: ours is the shortest.
  const choice = negotiator.encodings(OFFERED, { preferred: OFFERED })[0]
  if (chosen.size < MOST_CHOICES) chosen.set(accepted, choice)
  return choice
}

/** Each encoding has a mark of its own; what a visitor has is the same content in whichever. @param {string | undefined} marks */
const withoutEncoding = (marks) => marks?.replace(/-(?:br|gzip)"/g, '"')

/**
 * @param {import('./prepare.mjs').Prepared & { lastModified?: number }} page
 * @param {string | undefined} accepted
 */
async function bodyFor({ bodies }, accepted) {
  if (bodies.identity) return { encoding: 'identity', body: bodies.identity }
  const encoding = chooseEncoding(accepted)
  if (encoding === 'br' || encoding === 'gzip') return { encoding, body: /** @type {Buffer} */ (bodies[encoding]) }
  // Whoever refuses every encoding, even none, gets the page all the same rather than a riddle (12.5.3 allows it).
  return { encoding: 'identity', body: await unfolded(/** @type {Buffer} */ (bodies.gzip)) }
}

/** What a 304 repeats (15.4.5). */
const REPEATED = new Set(['cache-control', 'vary', 'etag', 'last-modified', 'cache-status'])

/**
 * @typedef {import('./prepare.mjs').Prepared & { lastModified?: number }} Page
 * @typedef {{ headers: (string | string[])[], known: string[], body: Buffer, isMarked: boolean }} Leaving headers and those of a 304: names and values in turn
 */

/** What leaves of a page that is kept, put together once. @type {WeakMap<Page, Map<string, Promise<Leaving>>>} */
const leavings = new WeakMap()

/** @param {Page} page @param {string | undefined} accepted @param {string} status how the page was come by (RFC 9211) @param {[string, string][]} always */
async function leave(page, accepted, status, always) {
  const { encoding, body } = await bodyFor(page, accepted)
  // What only one person may see is asked for anew each time.
  const isMarked = page.status === 200 && !/no-store/.test(String(page.headers['cache-control'] ?? ''))
  /** @type {[string, string | string[]][]} */
  const headers = [...Object.entries(page.headers), ...always, ['cache-status', status]]
  if (!page.bodies.identity) headers.push(['vary', 'Accept-Encoding'])
  if (isMarked) headers.push(['etag', `"${page.etag}${encoding === 'identity' ? '' : `-${encoding}`}"`])
  if (page.lastModified !== undefined) headers.push(['last-modified', new Date(page.lastModified).toUTCString()])
  if (encoding !== 'identity') headers.push(['content-encoding', encoding])
  headers.push(['content-length', String(body.length)])
  return { headers: headers.flat(), known: /** @type {string[]} */ (headers.filter(([name]) => REPEATED.has(name)).flat()), body, isMarked }
}

/**
 * @param {[string, string][]} always headers of every answer
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, page: Page, status: string) => Promise<void>}
 *   sends a page, with how it was come by
 */
export function sender(always) {
  /** @param {Page} page @param {string | undefined} accepted @param {string} status */
  function leaving(page, accepted, status) {
    const isKept = page.lastModified !== undefined
    const encoding = chooseEncoding(accepted) ?? 'identity'
    // Unfolded bodies are not held: those who take no encoding are few.
    if (!isKept || (encoding === 'identity' && !page.bodies.identity)) return leave(page, accepted, status, always)
    const ways = leavings.get(page) ?? new Map()
    leavings.set(page, ways)
    const way = `${encoding} ${status}`
    if (!ways.has(way)) ways.set(way, leave(page, encoding, status, always))
    return /** @type {Promise<Leaving>} */ (ways.get(way))
  }

  return async function send(request, response, page, status) {
    const { headers, known, body, isMarked } = await leaving(page, request.headers['accept-encoding'], status)
    if (response.destroyed) return
    if (isMarked && isKnown(request.headers, page)) {
      response.writeHead(304, known).end()
      return
    }
    response.writeHead(page.status, headers)
    // Node sends no body in answer to HEAD.
    response.end(body)
  }
}

/**
 * @param {import('node:http').IncomingHttpHeaders} asked
 * @param {Page} page
 */
function isKnown(asked, { etag, lastModified }) {
  const marks = withoutEncoding(asked['if-none-match'])
  if (marks === undefined && asked['if-modified-since'] === undefined) return false
  return fresh(
    { ...asked, 'if-none-match': marks, 'cache-control': undefined },
    { etag: `"${etag}"`, ...(lastModified === undefined ? {} : { 'last-modified': new Date(lastModified).toUTCString() }) },
  )
}
