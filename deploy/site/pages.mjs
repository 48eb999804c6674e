// Makes the pages and keeps them: each is rendered once, however many ask for it, and its last good copy stands in when it
// can't be made again, or not soon enough.
import { askNext } from './nextAnswer.mjs'
import { withTags } from './nextCache.mjs'
import { isFile, isOwn } from './pageKey.mjs'
import { prepare } from './prepare.mjs'
import { turns } from './turns.mjs'

/** How long visitors wait for a page of which there is a copy from before a publication. */
const PATIENCE_MS = 8000
/** How long a copy is sent at once after that page could not be made. */
const RESPITE_MS = 5000

/**
 * Pages that Next makes at the same time; the others wait for their turn. A machine that asks for every page at once would
 * otherwise have them all share the processors and the database until none comes in time.
 */
const MADE_AT_ONCE = 4

/**
 * What caches outside may do with a page: show it again for a minute without asking, for half a minute more while they ask
 * (a logo whose rights end today is gone everywhere soon after), and for a day when this site does not answer.
 */
export const CACHING = 'public, max-age=0, s-maxage=60, stale-while-revalidate=30, stale-if-error=86400'

/**
 * @typedef {import('./prepare.mjs').Prepared} Prepared
 * @typedef {import('./pageStore.mjs').Page} Page
 * @typedef {{ page: Prepared | Page, how: 'hit' | 'miss' | 'stale' | 'unkept' }} Found
 */

/** What it shows may be old: the database was away (`lib/freshness/tags.ts`). */
const OUTDATED = 'outdated'

/** The seconds for which Next lets a page be kept; 0 for one that it does not. @param {string} key @param {import('./nextAnswer.mjs').Answer} answer */
function secondsKept(key, { status, headers }) {
  const caching = String(headers['cache-control'] ?? '')
  if (status !== 200 || headers['set-cookie'] || /no-store|private/.test(caching)) return 0
  if (isFile(key)) return Infinity
  return Number(/s-maxage=(\d+)/.exec(caching)?.[1] ?? 0)
}

/**
 * @param {object} site
 * @param {import('node:http').RequestListener} site.handler Next's own
 * @param {ReturnType<typeof import('./pageStore.mjs').pageStore>} site.store
 * @param {boolean} site.light whether the framework is taken out of pages
 * @param {Record<string, string>} site.headers with which the site asks itself: nothing in them comes from a visitor
 */
export function pages({ handler, store, light, headers }) {
  const inTurn = turns(MADE_AT_ONCE)
  /** @type {Map<string, { edition: number, made: Promise<Prepared | Page> }>} */
  const making = new Map()
  /** @type {Map<string, number>} until when a copy does */
  const respites = new Map()

  /** @param {string} key */
  async function render(key) {
    let startedAt = 0
    const { result: answer, tags } = await inTurn(() => {
      startedAt = store.moment()
      return withTags(() => askNext(handler, key, headers))
    })
    const seconds = secondsKept(key, answer)
    if (tags.includes(OUTDATED)) return prepare({ ...answer, headers: { ...answer.headers, 'cache-control': 'no-store' } }, { light, kept: false })
    if (seconds === 0) {
      if (answer.status < 500) await store.remove(key)
      return prepare(answer, { light, kept: false })
    }
    const { 'x-nextjs-cache': _, 'x-nextjs-prerender': __, 'x-nextjs-stale-time': ___, 'last-modified': ____, ...told } = answer.headers
    // A file keeps what Next says of it: one whose name changes with its content is never asked for again.
    const caching = isFile(key) ? told['cache-control'] : CACHING
    const prepared = await prepare({ ...answer, headers: { ...told, 'cache-control': caching ?? CACHING } }, { light, kept: true })
    const before = await store.get(key)
    // The same content keeps its date.
    const lastModified = before?.etag === prepared.etag ? before.lastModified : startedAt
    const page = { ...prepared, tags, startedAt, lastModified, freshUntil: startedAt + seconds * 1000 }
    await store.set(key, page, { onDisk: !isOwn(key) && !isFile(key) })
    return page
  }

  /** One rendering for all who ask, unless something has expired since it began. @param {string} key */
  function make(key) {
    const current = making.get(key)
    const edition = store.edition()
    if (current?.edition === edition) return current.made
    const made = render(key).finally(() => {
      if (making.get(key)?.made === made) making.delete(key)
    })
    making.set(key, { edition, made })
    return made
  }

  /** @param {string} key */
  function giveRespite(key) {
    respites.set(key, Date.now() + RESPITE_MS)
    if (respites.size > 1000) respites.clear()
  }

  /** A page of which there is a copy that may no longer be right. @param {string} key @param {Page} copy @returns {Promise<Found>} */
  async function renew(key, copy) {
    const made = make(key)
    made.catch(() => giveRespite(key))
    if (!copy.isExpired || Date.now() < (respites.get(key) ?? 0)) return { page: copy, how: 'stale' }
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, undefined).unref())
    const page = await Promise.race([made, late]).catch(() => undefined)
    if (page && page.status < 500) return { page, how: 'miss' }
    giveRespite(key)
    return { page: copy, how: 'stale' }
  }

  return {
    /** The page of a key, kept or made now. @param {string} key @returns {Promise<Found>} @throws when it can't be made and there is no copy */
    async kept(key) {
      const copy = await store.get(key)
      if (!copy) return { page: await make(key), how: 'miss' }
      return copy.isExpired || copy.freshUntil < Date.now() ? renew(key, copy) : { page: copy, how: 'hit' }
    },

    /** A page made for one visit, and kept nowhere. @param {string} address @param {import('node:http').IncomingHttpHeaders} asked @returns {Promise<Found>} */
    async once(address, asked) {
      return { page: await prepare(await inTurn(() => askNext(handler, address, asked)), { light, kept: false }), how: 'unkept' }
    },
  }
}
