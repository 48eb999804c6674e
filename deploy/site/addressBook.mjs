// What an address answers where Next has no page: the site keeps every address it ever gave (lib/permalinks/resolve.ts),
// and a page of Next can answer neither 410 nor a true 308. It is asked over HTTP, the one way into the site from here.

const LONGEST_PATH = 300
const WAIT_MS = 8000

/** The path as the site's own routes take it in their address: no character of it means anything to a router. */
export const asSegment = (path) => Buffer.from(path).toString('base64url')

/** A page keeps the question it was asked with, before the anchor. */
function withQuestion(location, question) {
  if (!question || !location.startsWith('/')) return location
  const [page, anchor] = location.split('#')
  return `${page}?${question}${anchor ? `#${anchor}` : ''}`
}

/** @param {number} port where the site listens */
export function addressBook(port) {
  /**
   * @param {string} url as the visitor's browser sent it
   * @returns {Promise<{ status: number, location?: string }>} status 308 (with where to), 410 or 404; 500 when the site can't tell
   */
  return async function lookUp(url) {
    const [path, question] = url.split(/\?(.*)/s)
    if (path.length > LONGEST_PATH) return { status: 404 }
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/adresses/${asSegment(path)}`, { signal: AbortSignal.timeout(WAIT_MS) })
      if (!answer.ok) return { status: 500 }
      const { status, location } = await answer.json()
      return location ? { status, location: withQuestion(location, question) } : { status: status === 410 ? 410 : 404 }
    } catch {
      return { status: 500 }
    }
  }
}
