// The page for an address where nothing is, drawn for that address: what is near, or what was there.
import { asSegment } from './addressBook.mjs'

const WAIT_MS = 3000

/**
 * A machine that asks for addresses at random costs this many pages a minute, and fills the memory of pages (bounded, the
 * least used go first) no faster; beyond, and for what can't be drawn, the plain document does.
 */
const DRAWN_A_MINUTE = 200
const MINUTE_MS = 60_000

/** @param {number} port where the site listens */
export function documentDrawer(port) {
  let minute = 0
  /** @type {Set<string>} */
  let drawn = new Set()

  /** An address already drawn in this minute is kept by Next: it costs nothing more. */
  function mayDraw(path) {
    const now = Math.floor(Date.now() / MINUTE_MS)
    if (now !== minute) [minute, drawn] = [now, new Set()]
    if (drawn.has(path)) return true
    if (drawn.size >= DRAWN_A_MINUTE) return false
    drawn.add(path)
    return true
  }

  /**
   * @param {string} path as the visitor's browser sent it, without its question
   * @returns {Promise<Buffer | null>} null when the plain document has to do
   */
  return async function draw(path) {
    if (!mayDraw(path)) return null
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/introuvable/${asSegment(path)}`, { signal: AbortSignal.timeout(WAIT_MS) })
      return answer.ok ? Buffer.from(await answer.arrayBuffer()) : null
    } catch {
      return null
    }
  }
}
