// What an address answers where Next has no page. The site keeps every address it ever gave (lib/permalinks/resolve.ts), and a
// page of Next can answer neither 410 nor, once it draws, a true 308; Next also draws its own 404 and error pages in the
// browser only. So the address book is asked, and what leaves is an ordinary page of the site with the real status.
import { gunzipSync } from 'node:zlib'
import { questionOf } from '../../lib/legacy/question.mjs'
import { inPlace, redirection } from './answers.mjs'
import { isOwn, pageKey } from './pageKey.mjs'
import { meantPath } from './target.mjs'

/** The book and the pages take no longer ones. */
const LONGEST_PATH = 300
/**
 * A machine that asks for addresses at random costs this many pages a minute, and fills the memory of pages (bounded, the
 * least used go first) no faster; beyond, and for what can't be drawn, the plain document does.
 */
const DRAWN_A_MINUTE = 200
const MINUTE_MS = 60_000

/** The path as the site's own routes take it in their address: no character of it means anything to a router. @param {string} path */
const asSegment = (path) => Buffer.from(path).toString('base64url')

/** @param {import('./prepare.mjs').Prepared} page */
const textOf = ({ bodies }) => String(bodies.identity ?? gunzipSync(/** @type {Buffer} */ (bodies.gzip)))

/** A page keeps the question it was asked with, before the anchor. @param {string} location @param {string} question */
function withQuestion(location, question) {
  if (!question || !location.startsWith('/')) return location
  const [page, anchor] = location.split('#')
  return `${page}?${question}${anchor ? `#${anchor}` : ''}`
}

/** @param {ReturnType<typeof import('./pages.mjs').pages>} site */
export function missing(site) {
  let minute = 0
  /** @type {Set<string>} */
  let drawn = new Set()

  /** An address already drawn in this minute is kept: it costs nothing more. @param {string} path */
  function mayDraw(path) {
    const now = Math.floor(Date.now() / MINUTE_MS)
    if (now !== minute) [minute, drawn] = [now, new Set()]
    if (drawn.has(path)) return true
    if (drawn.size >= DRAWN_A_MINUTE) return false
    drawn.add(path)
    return true
  }

  /**
   * @param {import('./target.mjs').Target} target
   * @returns {Promise<{ status: number, location?: string }>} 308 (with where to), 410 or 404; 503 when the book can't be read
   */
  async function lookUp({ path, question }) {
    if (path.length > LONGEST_PATH) return { status: 404 }
    // Former sites named their pages there: /spip.php?article12.
    const named = path + questionOf(question)
    const { page } = await site.kept(`/adresses/${asSegment(named.length > LONGEST_PATH ? path : named)}`)
    if (page.status !== 200) return { status: 503 }
    const { status, location, readsQuestion } = JSON.parse(textOf(page))
    return location ? { status, location: readsQuestion ? location : withQuestion(location, question) } : { status: status === 410 ? 410 : 404 }
  }

  /** Where an address copied badly leads, if there is something there. @param {import('./target.mjs').Target} target */
  async function meant(target) {
    const path = meantPath(target.path)
    if (!path || path.length > LONGEST_PATH) return undefined
    const own = { ...target, path }
    const key = pageKey(own)
    if (key === null || (await site.kept(key)).page.status === 200) return withQuestion(path, target.question)
    return (await lookUp(own)).location
  }

  /** @param {string} path */
  async function document(path) {
    const page = mayDraw(path) ? (await site.kept(`/introuvable/${asSegment(path)}`)).page : undefined
    return page?.status === 200 ? page : (await site.kept('/introuvable')).page
  }

  return {
    lookUp,
    /**
     * @param {import('./target.mjs').Target} target
     * @returns {Promise<import('./prepare.mjs').Prepared>} a redirection, or the document for 404 or 410
     */
    async answer(target) {
      if (isOwn(target.path)) return inPlace(await document('/'), 404)
      const told = await lookUp(target)
      const location = told.location ?? (told.status === 404 ? await meant(target) : undefined)
      if (location) return redirection(location)
      return inPlace(await document(target.path), told.status)
    },
  }
}
