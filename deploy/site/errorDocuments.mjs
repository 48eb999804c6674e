// What a web server calls error documents. Next draws its 404 and error pages in the browser only: without scripts they
// are blank, and with the database away they can't be made. Here they are ordinary pages, read once and sent with the
// real status. Next also names the target of a redirect twice at its first answer; one is kept.

const DOCUMENTS = { 404: '/introuvable', 500: '/panne' }
const FRESH_MS = 60_000
const NOT_PAGES = /^\/(?:admin|api|_next|assets)(?:\/|$)/

/**
 * @param {import('node:http').RequestListener} handler Next's own
 * @param {number} port where this server listens
 */
export function withErrorDocuments(handler, port) {
  /** @type {Map<string, { html: Buffer, type: string, readAt: number }>} */
  const copies = new Map()

  /** Keeps the copy there is when the page can't be read. */
  async function read(path) {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`)
    if (!answer.ok) return
    const html = Buffer.from(await answer.arrayBuffer())
    copies.set(path, { html, type: answer.headers.get('content-type') ?? 'text/html; charset=utf-8', readAt: Date.now() })
  }
  const readAll = () => Promise.allSettled(Object.values(DOCUMENTS).map(read))

  const listener = (request, response) => {
    const concerned = !NOT_PAGES.test(request.url ?? '') && !request.headers.rsc
    const { writeHead, write, end } = response
    let replaced = false
    response.writeHead = (status, ...rest) => {
      const location = response.getHeader('location')
      if (Array.isArray(location)) response.setHeader('location', location[0])
      const path = DOCUMENTS[status]
      const copy = concerned && path ? copies.get(path) : undefined
      if (!copy || replaced || !String(response.getHeader('content-type') ?? '').startsWith('text/html')) {
        return writeHead.call(response, status, ...rest)
      }
      replaced = true
      if (Date.now() - copy.readAt > FRESH_MS) void read(path).catch(() => undefined)
      for (const name of ['content-encoding', 'content-length', 'etag', 'vary', 'link', 'transfer-encoding']) response.removeHeader(name)
      response.setHeader('content-type', copy.type)
      response.setHeader('content-length', copy.html.length)
      response.setHeader('cache-control', 'private, no-store')
      writeHead.call(response, status)
      end.call(response, request.method === 'HEAD' ? undefined : copy.html)
      return response
    }
    response.write = (...args) => {
      if (!response.headersSent && concerned && DOCUMENTS[response.statusCode]) response.writeHead(response.statusCode)
      return replaced || write.apply(response, args)
    }
    response.end = (...args) => {
      if (!response.headersSent && concerned && DOCUMENTS[response.statusCode]) response.writeHead(response.statusCode)
      return replaced ? response : end.apply(response, args)
    }
    return handler(request, response)
  }
  return { listener, readAll }
}
