// What a web server calls error documents. Next draws its 404 and error pages in the browser only: without scripts they
// are blank, and with the database away they can't be made. Here they are ordinary pages, sent with the real status: a
// plain copy read in advance, and for a missing page one drawn for its address. Next also names the target of a redirect
// twice at its first answer; one is kept.
import { documentDrawer } from './drawnDocument.mjs'
import { holdErrors } from './heldResponse.mjs'

const PLAIN = { 404: '/introuvable', 500: '/panne' }
const FRESH_MS = 60_000
/** What answers for itself, the cards among them: what is shown in a frame stays small. */
const NOT_PAGES = /^\/(?:(?:admin|api|_next|assets)(?:\/|$)|embed\/[^/]+$)/
const DOCUMENTS = /^\/(?:introuvable|panne)(?:\/|$)/

function keepOneLocation(response) {
  const { writeHead } = response
  response.writeHead = (...args) => {
    const location = response.getHeader('location')
    if (Array.isArray(location)) response.setHeader('location', location[0])
    return writeHead.apply(response, args)
  }
}

/**
 * @param {import('node:http').RequestListener} handler Next's own
 * @param {number} port where this server listens
 */
export function withErrorDocuments(handler, port) {
  /** @type {Map<string, { html: Buffer, readAt: number }>} */
  const copies = new Map()
  const draw = documentDrawer(port)

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

  const listener = (request, response) => {
    const [path] = (request.url ?? '').split('?')
    const isPage = !NOT_PAGES.test(path) && !request.headers.rsc
    keepOneLocation(response)
    const isReplaced = (status) =>
      isPage && String(response.getHeader('content-type') ?? '').startsWith('text/html') && plain(status) !== undefined
    holdErrors(response, isReplaced, async (status, send) => {
      const drawn = status === 404 && !DOCUMENTS.test(path) ? await draw(path) : null
      send(drawn?.status ?? status, drawn?.html ?? copies.get(PLAIN[status]).html)
    })
    return handler(request, response)
  }
  return { listener, readAll }
}
