// Counts what visitors ask for and don't find: the path and how often, nothing of who asked. Kept here for a few seconds,
// then handed to the site in one go, so that a machine that asks for addresses at random costs no more than a visitor.

const EVERY_MS = 5000
const LONGEST_PATH = 300
/** Different addresses in one go; the others of these seconds are not counted. */
const MOST_AT_ONCE = 500

/** @param {number} port where the site listens @param {string | undefined} secret by which the site knows its server */
export function missingCounter(port, secret) {
  /** @type {Map<string, number>} */
  let counts = new Map()

  async function deliver() {
    if (counts.size === 0) return
    const paths = Object.fromEntries(counts)
    counts = new Map()
    // Lost when the database is away: these are hints, not records.
    await fetch(`http://127.0.0.1:${port}/api/missing-addresses/count`, {
      method: 'POST', body: JSON.stringify({ paths }), signal: AbortSignal.timeout(EVERY_MS),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    }).catch(() => undefined)
  }
  if (secret) setInterval(() => void deliver(), EVERY_MS).unref()

  /** @param {string} path as the visitor's browser sent it, without its question */
  return function count(path) {
    if (!secret || path.length > LONGEST_PATH || (counts.size >= MOST_AT_ONCE && !counts.has(path))) return
    counts.set(path, (counts.get(path) ?? 0) + 1)
  }
}
