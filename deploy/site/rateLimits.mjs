// How much one visitor may ask of what costs: trying passwords, having mails sent, searching, drawing, the API. Before
// anything else is done for a request. Stored pages and files are nobody's to count: they cost nothing.
import { setTimeout as wait } from 'node:timers/promises'
import { boundedCounter } from '../../lib/limits/boundedCounter.mjs'
import { clientAddress } from './clientAddress.mjs'

const MINUTE = 60

/**
 * The answer to a first step of sign-in that was right, on which a code is asked: no failure (collections/accounts).
 * @see collections/accounts/requireSecondFactor.ts
 */
export const STEP_HEADER = 'x-sign-in-step'

/**
 * What is counted, for each address: `points` in `seconds`. `failures`: what succeeds is given back, so that people who
 * know their password are never counted. `slowFrom`: each one beyond waits a little longer before it is looked at.
 */
export const RULES = [
  {
    name: 'sign-in', methods: ['POST'], path: /^\/api\/users\/(?:login|reset-password|(?:[^/]+\/)?second-factor\/[^/]+|own\/[^/]+|invitation\/[^/]+)\/?$/,
    points: 20, seconds: 10 * MINUTE, failures: true, slowFrom: 10,
    message: 'Trop d’essais manqués depuis cet endroit.',
  },
  { name: 'forgotten password', methods: ['POST'], path: /^\/api\/users\/forgot-password\/?$/, points: 6, seconds: 15 * MINUTE, message: 'Trop de demandes de mot de passe depuis cet endroit. Le dernier lien reçu par courriel sert encore.' },
  { name: 'search', methods: ['GET', 'HEAD'], path: /^\/recherche\/?$/, points: 90, seconds: MINUTE, message: 'Trop de recherches en peu de temps.' },
  { name: 'drawn pictures', methods: ['GET', 'HEAD'], path: /^\/(?:partage\/|lier\/logos\.zip)/, points: 300, seconds: MINUTE, message: 'Trop d’images demandées en peu de temps.' },
  { name: 'API', path: /^\/api(?:\/|$)/, points: 1800, seconds: MINUTE, message: 'Trop de demandes en peu de temps.' },
]

/** The last one before the refusal waits 1.5 s: slow for a machine, bearable for a person. */
const SLOWER_BY_MS = 150

/** « dans 3 minutes » */
const inTime = (seconds) => {
  const [count, unit] = seconds < 100 ? [seconds, 'seconde'] : [Math.ceil(seconds / MINUTE), 'minute']
  return `dans ${count} ${unit}${count > 1 ? 's' : ''}`
}

const page = (sentence) => `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>Un instant</title><main><h1>Un instant</h1><p>${sentence}</p></main></html>`

/** What is answered instead: JSON for programs and for the admin, which shows its sentence; a small page for people. */
function refusal(rule, path, retryAfter) {
  const message = `${rule.message} Réessayez ${inTime(retryAfter)}.`
  const isApi = path.startsWith('/api')
  return {
    status: 429, retryAfter, message,
    headers: { 'retry-after': String(retryAfter), 'cache-control': 'no-store', 'content-type': `${isApi ? 'application/json' : 'text/html'}; charset=utf-8` },
    body: isApi ? JSON.stringify({ errors: [{ message }] }) : page(message),
  }
}

const pathOf = (url = '') => {
  const path = url.split('?')[0].replace(/^https?:\/\/[^/]+/i, '').replace(/\/{2,}/g, '/')
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

const isFailure = (response) => !response.writableFinished || (response.statusCode >= 400 && response.statusCode < 500 && !response.getHeader(STEP_HEADER))

/**
 * @param {{ proxies?: number, secret?: string, rules?: typeof RULES, counter?: typeof boundedCounter, pause?: (milliseconds: number) => Promise<unknown> }} settings
 *   `secret`: the site's own requests to itself have it, and are not counted; `counter` makes the store of a rule
 */
export function rateLimits({ proxies = 0, secret, rules = RULES, counter = boundedCounter, pause = wait } = {}) {
  const counted = rules.map((rule) => ({ ...rule, count: counter(rule) }))

  /**
   * Whether a request may go on.
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} [response] tells whether what was tried succeeded
   * @returns {Promise<null | ReturnType<typeof refusal>>} null: it may
   */
  return async function limit(request, response) {
    const path = pathOf(request.url)
    const concerned = counted.filter((rule) => rule.path.test(path) && (!rule.methods || rule.methods.includes(request.method)))
    if (concerned.length === 0 || (secret && request.headers.authorization === `Bearer ${secret}`)) return null
    const address = clientAddress(request, proxies)
    for (const rule of concerned) {
      const { allowed, used, waitSeconds } = await rule.count.take(address)
      if (!allowed) return refusal(rule, path, waitSeconds)
      if (rule.failures && response) response.once('close', () => void (isFailure(response) || rule.count.giveBack(address)))
      if (rule.slowFrom && used > rule.slowFrom) await pause((used - rule.slowFrom) * SLOWER_BY_MS)
    }
    return null
  }
}

/** A server's listener, asked only by those who may. */
export function withRateLimits(listener, settings) {
  const limit = rateLimits(settings)
  return async (request, response) => {
    const refused = await limit(request, response)
    if (!refused) return listener(request, response)
    response.writeHead(refused.status, refused.headers).end(request.method === 'HEAD' ? undefined : refused.body)
  }
}
