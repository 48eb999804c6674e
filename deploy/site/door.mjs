// The one door to the site: every request comes in here, and every page leaves from here (docs/architecture.md).
import { parametersOf } from '../../lib/legacy/question.mjs'
import { BAD_REQUEST, inPlace, NO_FILE, plain, redirection, TOO_LONG } from './answers.mjs'
import { takeUnavailable } from './databaseState.mjs'
import { answerMethod } from './methods.mjs'
import { measured } from './metrics.mjs'
import { missing } from './missing.mjs'
import { isBeyondTheList, isFile, isOwn, pageKey } from './pageKey.mjs'
import { pages } from './pages.mjs'
import { isHtml } from './prepare.mjs'
import { securityHeaders } from './securityHeaders.mjs'
import { sender } from './send.mjs'
import { readTarget } from './target.mjs'

/** What Next sends as it is made. */
const STRAIGHT = /^\/(?:admin|api)(?:\/|$)/
/** Of the framework's own addresses, the files of the build alone are anybody's; in development they are all its. */
const FRAMEWORK = /^\/_next(?:\/|$)/
/** Answers for itself when there is nothing: what is shown in a frame stays small. */
const CARD = /^\/embed\/[^/]+$/
/** No page is ever there. */
const PERMANENT = /^\/p\//
/** Of what the visitor sends, nothing that is said of the connection, or that would let Next answer with less than the whole. */
const NOT_ASKED = new Set(['accept-encoding', 'connection', 'content-length', 'content-security-policy', 'if-modified-since', 'if-none-match', 'keep-alive', 'range', 'te', 'transfer-encoding', 'upgrade'])
const OUTAGE = { 'cache-control': 'private, no-store', 'retry-after': '10' }

/**
 * @typedef {import('./pages.mjs').Found} Found
 * @typedef {import('./target.mjs').Target} Target
 * @typedef {import('node:http').IncomingMessage} Request
 */

/**
 * @param {object} site
 * @param {import('node:http').RequestListener} site.handler Next's own
 * @param {ReturnType<typeof import('./pageStore.mjs').pageStore>} site.store
 * @param {boolean} site.light whether pages leave without the framework: not in development, whose pages need it
 * @param {Record<string, string>} site.headers with which the site asks itself
 * @param {boolean} site.https whether the public address is
 * @param {(path: string) => void} site.count counts an address where nothing is
 */
export function door({ handler, store, light, headers, https, count }) {
  /** What Next does not know when it is built. @type {[string, string][]} */
  const always = Object.entries(securityHeaders('/', { https })).filter(([name]) => name === 'Strict-Transport-Security')
  const send = sender(always)
  const made = pages({ handler, store, light, headers })
  const nowhere = missing(made)

  /** @param {import('./prepare.mjs').Prepared} page @returns {Found} */
  const unkept = (page) => ({ page, how: 'unkept' })

  /** @param {Target} target @param {Request} request @returns {Promise<Found>} */
  async function find(target, request) {
    const { path, question, isMoved } = target
    // Former sites had all of their pages there: /?p=12.
    const isOldPage = path === '/' && parametersOf(question).length > 0
    if (isMoved || isOldPage || PERMANENT.test(path)) {
      const { location } = await nowhere.lookUp(target)
      if (location) return unkept(redirection(location))
      if (isMoved) return unkept(redirection(question ? `${path}?${question}` : path))
    }
    if (FRAMEWORK.test(path) && !isFile(path)) return unkept(NO_FILE)
    const key = isBeyondTheList(target) ? undefined : pageKey(target)
    if (key === undefined) return unkept(await nothingAt(target))
    const found = await (key === null ? made.once(question ? `${path}?${question}` : path, asked(request)) : made.kept(key))
    const { status } = found.page
    // Next's own words for what broke; a route that means another status says so in its own.
    if (status === 200 && takeUnavailable(request.headers['x-request-id'])) return unkept(inPlace(found.page, 503, OUTAGE))
    if (status === 500 || (status > 500 && isHtml(found.page))) return unkept(await unavailable())
    if (status === 404 && isFile(path)) return unkept(NO_FILE)
    if (status !== 404 || CARD.test(path) || !isHtml(found.page)) return found
    const answer = await nothingAt(target)
    if (answer.status === 404 && !isOwn(path)) count(path)
    return unkept(answer)
  }

  /** What leaves where no page is: while the address book can't be read, nobody knows whether there was one. @param {Target} target */
  async function nothingAt(target) {
    const answer = await nowhere.answer(target)
    return answer.status === 503 ? unavailable() : answer
  }

  /** The page that says so, made in advance; in its absence, a sentence. */
  async function unavailable() {
    const copy = await made.kept('/panne').catch(() => undefined)
    return copy?.page.status === 200 ? inPlace(copy.page, 503, OUTAGE) : plain(503, OUTAGE, 'Le site est indisponible pour un moment. Réessayez dans quelques minutes.\n')
  }

  /**
   * @param {Request} request
   * @param {import('node:http').ServerResponse} response
   * @returns {Promise<Found | undefined>} undefined when Next has answered by itself
   */
  async function answer(request, response) {
    // The server as a whole (RFC 9110, 9.3.7).
    const url = request.url === '*' && request.method === 'OPTIONS' ? '/' : request.url ?? '/'
    const target = readTarget(url)
    if ('status' in target) return unkept(target.status === 414 ? TOO_LONG : BAD_REQUEST)
    const refused = answerMethod(request.method ?? '', target.path)
    if (refused) return unkept(refused)
    const path = url.split('?')[0] ?? ''
    const isStraight = STRAIGHT.test(path) || (!light && (FRAMEWORK.test(path) || request.headers.rsc))
    if (!isStraight) return find(target, request)
    // Payload knows no HEAD; Node sends no body in answer to one, whatever it is called from here on.
    if (request.method === 'HEAD') request.method = 'GET'
    for (const [name, value] of always) response.setHeader(name, value)
    // Next takes what it can't decode for an error of its own.
    if (!target.isReadable) request.url = target.question ? `${target.path}?${target.question}` : target.path
    await handler(request, response)
  }

  /** @type {import('node:http').RequestListener} */
  async function listener(request, response) {
    try {
      const found = await answer(request, response)
      if (found) measured.pages(found.how)
      if (found) await send(request, response, secured(found.page, request.url), STATUS[found.how])
    } catch (error) {
      console.error(error)
      if (response.headersSent) response.destroy()
      else await send(request, response, await unavailable(), STATUS.unkept)
    }
  }

  return {
    listener,
    /** Reads in advance what leaves when nothing can be made. */
    prepare: () => Promise.allSettled(['/panne', '/introuvable'].map((path) => made.kept(path))),
  }
}

/** How the page was come by (RFC 9211). */
const STATUS = { hit: 'site; hit', miss: 'site; fwd=miss; stored', stale: 'site; hit; detail=stale', unkept: 'site; fwd=bypass' }

/** What Next did not make has the headers that it gives. @param {import('./prepare.mjs').Prepared} page @param {string} [url] */
const secured = (page, url = '/') =>
  page.headers['x-content-type-options'] ? page : { ...page, headers: { ...page.headers, ...securityHeaders(url.split('?')[0] ?? '/') } }

/** @param {Request} request */
const asked = ({ headers }) => Object.fromEntries(Object.entries(headers).filter(([name]) => !NOT_ASKED.has(name)))
