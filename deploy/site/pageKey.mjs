// Under which key a public page is kept: its path, and of its question only the filters that this page reads. What others
// add to addresses (campaigns, trackers) makes no other page.
import { FILTERS } from '../../lib/readings/filters.mjs'

/** Answered anew at each visit: they read a question of any kind, or who asks. */
const EACH_TIME = /^\/(?:recherche|oembed|apercu)(?:\/|$)/

/** The site's own questions to itself: an address that nobody gave is worth no room on the disk. */
const OWN = /^\/(?:introuvable|panne|adresses)(?:\/|$)/

/** Files of the build and of `public/`: the same until the next build. */
const FILE = /^\/(?:(?:_next\/static|assets)\/|(?:icon\.svg|favicon\.ico|apple-touch-icon\.png)$)/

const LONGEST_SUBJECT = 100

/** @param {string} path */
export const isOwn = (path) => OWN.test(path)

/** @param {string} path */
export const isFile = (path) => FILE.test(path)

/** Subjects are written in small letters: whatever else is typed as one names none. @param {string} typed */
const subject = (typed) => typed.toLowerCase().replace(/[^a-z0-9-]+/g, '-').slice(0, LONGEST_SUBJECT)

/**
 * @param {import('./target.mjs').Target} target
 * @returns {string | null} the address to ask Next for, and the page's key; null for what is answered anew at each visit
 */
export function pageKey({ path, question }) {
  if (EACH_TIME.test(path)) return null
  const page = path.slice(1)
  if (!question || !Object.hasOwn(FILTERS, page)) return path
  const asked = new URLSearchParams(question)
  const kept = FILTERS[/** @type {keyof typeof FILTERS} */ (page)]
    .map((filter) => [filter, subject(asked.get(filter) ?? '')]).filter(([, value]) => value).map((pair) => pair.join('='))
  return kept.length > 0 ? `${path}?${kept.join('&')}` : path
}

/** Lists are whole on one page: there is no second one. @param {import('./target.mjs').Target} target */
export function isBeyondTheList({ path, question }) {
  if (!question || !Object.hasOwn(FILTERS, path.slice(1))) return false
  const page = new URLSearchParams(question).get('page')
  return page !== null && page !== '' && page !== '1'
}
