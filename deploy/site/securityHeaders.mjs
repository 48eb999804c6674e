// What every answer tells browsers for safety's sake: one table, by the kind of thing that a path is. Pure, so that whatever
// answers (Next through `next.config.ts` and `proxy.ts`, the server in front of it) says the same.
// Decision 43 says why each is as it is.

/**
 * Which kind a path is: the first pattern that fits all of it, after its first slash. They are also Next's, which allows no
 * group that captures.
 */
const KINDS = {
  admin: 'admin(?:/.*)?',
  card: 'embed/[^/]+',
  /** Pictures, badges, feeds, open data, what machines read: other sites may show and load them. */
  shared: 'api/media/file/.*|badge/.*|partage/.*|oembed|flux\\.(?:xml|json)|lier/[^/]+/[^/]+|lier/logos\\.zip|partenaires/[^/]+/[^/]+\\.csv'
    + '|robots\\.txt|sitemaps?(?:\\.xml|/.*)|favicon\\.ico|[^/]+\\.(?:svg|png|webmanifest)|opensearch\\.xml|assets/[^/]+\\.json|\\.well-known/.*',
  api: 'api(?:/.*)?',
  page: '.*',
}

/** @typedef {keyof typeof KINDS} Kind */
/** @typedef {Record<string, string>} Headers */

/** What may be shown in a frame, and by whom. The live preview shows /apercu inside the admin; nothing shows the admin. */
const FRAMED_BY = { admin: "'none'", card: '*', shared: "'self'", api: "'none'", page: "'self'" }

/** React writes styles into elements, and the editor's, the diagrams' and the badges' are inline: see decision 43. */
const STYLES = "'self' 'unsafe-inline'"

/** What shows itself alone: it loads nothing but pictures of this site, and runs nothing. */
const INERT = { 'default-src': "'none'", 'img-src': "'self' data:", 'style-src': "'unsafe-inline'", 'base-uri': "'none'", 'form-action': "'none'" }

/** Nothing comes from another origin. */
const OURS = { 'default-src': "'self'", 'script-src': "'self'", 'style-src': STYLES, 'img-src': "'self' data:", 'object-src': "'none'", 'base-uri': "'self'", 'form-action': "'self'" }

/** @type {Record<Kind, Headers>} */
const POLICIES = {
  admin: { ...OURS, 'img-src': "'self' data: blob:", 'font-src': "'self' data:", 'worker-src': "'self' blob:" },
  card: { ...INERT, 'img-src': "'self'" },
  shared: INERT,
  api: { 'default-src': "'none'", 'base-uri': "'none'", 'form-action': "'none'" },
  page: OURS,
}

/** What no page of this site asks of a browser. Only names that browsers know: the others fill their consoles. */
const REFUSED = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'magnetometer', 'microphone', 'midi', 'payment', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking']

/** A year. Neither the other names of the domain nor the lists built into browsers are ours to decide. */
const TRANSPORT = 'max-age=31536000'

/** @param {Kind} kind @param {Headers} [more] directives in the place of the kind's own */
const policyOf = (kind, more = {}) =>
  Object.entries({ ...POLICIES[kind], ...more, 'frame-ancestors': FRAMED_BY[kind] }).map(([name, sources]) => `${name} ${sources}`).join('; ')

const PATTERNS = Object.entries(KINDS).map(([kind, pattern]) => ({ kind: /** @type {Kind} */ (kind), fits: new RegExp(`^/?(?:${pattern})$`, 'is') }))

/** Whatever the case, as Next's rules. @param {string} path without its question @returns {Kind} */
export const kindOf = (path) => PATTERNS.find(({ fits }) => fits.test(path))?.kind ?? 'page'

/** @param {Kind} kind @param {boolean} isServed false in development, whose server evaluates code and writes scripts into pages */
function headersOf(kind, isServed) {
  const ancestors = FRAMED_BY[kind]
  return {
    'X-Content-Type-Options': 'nosniff',
    // The address of a reset of password, among others, is no other site's business.
    'Referrer-Policy': kind === 'admin' ? 'same-origin' : 'strict-origin-when-cross-origin',
    'Permissions-Policy': REFUSED.map((name) => `${name}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': kind === 'card' || kind === 'shared' ? 'cross-origin' : 'same-origin',
    ...(ancestors === '*' ? {} : { 'X-Frame-Options': ancestors === "'none'" ? 'DENY' : 'SAMEORIGIN' }),
    // The admin's own takes the place of this one at each of its answers (`proxy.ts`).
    ...(isServed || kind !== 'page' ? { 'Content-Security-Policy': policyOf(kind) } : {}),
  }
}

/** @type {Map<string, Headers>} made once each: every answer asks */
const made = new Map()

/**
 * @param {string} path as the browser asked for it, without its question
 * @param {{ https?: boolean, isServed?: boolean }} [site] `https`: whether the public address is (SITE_URL)
 * @returns {Headers} to set before anything else is; the same object for all paths of a kind
 */
export function securityHeaders(path, { https = false, isServed = true } = {}) {
  const kind = kindOf(path)
  const key = `${kind} ${https} ${isServed}`
  const headers = made.get(key) ?? { ...headersOf(kind, isServed), ...(https ? { 'Strict-Transport-Security': TRANSPORT } : {}) }
  made.set(key, headers)
  return headers
}

/**
 * The admin's policy. Its framework writes scripts into the page: those that bear this answer's nonce run, with what they
 * load, and no other.
 * @param {string} nonce drawn for this answer alone, in base64
 * @param {boolean} isServed false in development, whose React evaluates code
 */
export const adminPolicy = (nonce, isServed) =>
  policyOf('admin', { 'script-src': `'nonce-${nonce}' 'strict-dynamic'${isServed ? '' : " 'unsafe-eval'"}` })

/**
 * The same as Next's rules, one a kind.
 * @param {boolean} isServed @returns {{ source: string, headers: { key: string, value: string }[] }[]}
 */
export const nextHeaders = (isServed) => Object.keys(KINDS).map((name, place, names) => {
  const kind = /** @type {Kind} */ (name)
  const earlier = names.slice(0, place).map((one) => KINDS[/** @type {Kind} */ (one)]).join('|')
  return {
    source: `/:path(${earlier ? `(?!(?:${earlier})$)` : ''}(?:${KINDS[kind]}))`,
    headers: Object.entries(headersOf(kind, isServed)).map(([key, value]) => ({ key, value })),
  }
})
