// What a web server calls error documents, and the addresses where Next has no page. Next draws its 404 and error pages in
// the browser only: without scripts they are blank, and with the database away they can't be made; and it answers neither
// 410 nor, once it draws, a true 308. Here the address book is asked first, and the documents are ordinary pages, sent with
// the real status: a plain copy read in advance, and for a missing page one drawn for its address. Next also names the
// target of a redirect twice at its first answer; one is kept. And it lets caches outside show an old page once more: a
// logo whose rights have ended, or a badge in a page of others, would outlive its day.
import { addressBook } from './addressBook.mjs'
import { documentDrawer } from './drawnDocument.mjs'
import { holdErrors, redirectHeaders } from './heldResponse.mjs'
import { missingCounter } from './missingCount.mjs'

const PLAIN = { 404: '/introuvable', 500: '/panne' }
const FRESH_MS = 60_000
/** What answers for itself, the cards among them: what is shown in a frame stays small. */
const NOT_PAGES = /^\/(?:(?:admin|api|_next|assets)(?:\/|$)|embed\/[^/]+$)/
/** The site's own questions to itself. */
const OWN = /^\/(?:introuvable|panne|adresses)(?:\/|$)/
/** Where no page ever is: a permanent address, or one that Next would first send to itself without its last slash. */
const ASKED_FIRST = /^\/p\/|.\/$/

/** What Next says twice, and what it should not say: to caches outside, that a page may be shown for a year while a newer one is fetched. */
function mendHeaders(response) {
  const { writeHead } = response
  response.writeHead = (...args) => {
    const [location, caching] = [response.getHeader('location'), response.getHeader('cache-control')]
    if (Array.isArray(location)) response.setHeader('location', location[0])
    if (typeof caching === 'string') response.setHeader('cache-control', caching.replace(/, stale-while-revalidate=\d+/, ''))
    return writeHead.apply(response, args)
  }
}

/** An address as Next can read it: a percent sign that stands for nothing in its path is one, and leads to the page that says so instead of an error. */
function readable(url) {
  const [path] = url.split('?')
  try {
    decodeURI(path)
    return url
  } catch {
    return path.replaceAll('%', '%25') + url.slice(path.length)
  }
}

/**
 * @param {import('node:http').RequestListener} handler Next's own
 * @param {number} port where this server listens
 * @param {string | undefined} secret by which the site knows its server
 */
export function withErrorDocuments(handler, port, secret) {
  /** @type {Map<string, { html: Buffer, readAt: number }>} */
  const copies = new Map()
  const [draw, lookUp, count] = [documentDrawer(port), addressBook(port), missingCounter(port, secret)]

  /** Keeps the copy there is when the page can't be read. */
  async function read(path) {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`)
    if (answer.ok) copies.set(path, { html: Buffer.from(await answer.arrayBuffer()), readAt: Date.now() })
  }
  const readAll = () => Promise.allSettled(Object.values(PLAIN).map(read))

  /** The plain document of a status; undefined if it could never be read. One older than a minute is read again. */
  function plain(status) {
    const path = PLAIN[status]
    if (!path) return undefined
    const copy = copies.get(path)
    if (!copy || Date.now() - copy.readAt > FRESH_MS) void read(path).catch(() => undefined)
    return copy
  }

  /** What leaves instead of Next's own answer. */
  async function answer(status, url, { send, redirect }) {
    const [path] = url.split('?')
    const told = status === 404 && !OWN.test(path) ? await lookUp(url) : { status }
    if (told.location) return redirect(told.location)
    if (told.status === 404 && !OWN.test(path)) count(path)
    const drawn = told.status === 500 || OWN.test(path) ? null : await draw(path)
    send(told.status, drawn ?? copies.get(PLAIN[told.status] ?? PLAIN[404]).html)
  }

  const listener = async (request, response) => {
    const url = readable(request.url ?? '')
    request.url = url
    const [path] = url.split('?')
    const isPage = !NOT_PAGES.test(path) && !request.headers.rsc
    if (isPage && ASKED_FIRST.test(path) && !OWN.test(path)) {
      const { location } = await lookUp(url)
      if (location) return response.writeHead(308, redirectHeaders(location)).end()
    }
    mendHeaders(response)
    const isReplaced = (status) =>
      isPage && String(response.getHeader('content-type') ?? '').startsWith('text/html') && plain(status) !== undefined
    holdErrors(response, isReplaced, (status, send, redirect) => void answer(status, url, { send, redirect }))
    return handler(request, response)
  }
  return { listener, readAll }
}
