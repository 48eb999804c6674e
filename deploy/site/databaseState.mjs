// What the site's own modules know of their database, in this same process (lib/payload/pool).

const state = () => ({ watch: globalThis[Symbol.for('democratie-ouverte.databaseWatch')], pool: globalThis[Symbol.for('democratie-ouverte.pool')] })

/** @returns {boolean} whether it is known to be away: what could not be made then is worth asking again (503, not 500) */
export const isDatabaseAway = () => (state().watch?.reason ?? null) !== null

/** @returns {{ open: number, idle: number, waiting: number }} its connections, and who waits for one */
export function poolCounts() {
  const { pool } = state()
  return { open: pool?.totalCount ?? 0, idle: pool?.idleCount ?? 0, waiting: pool?.waitingCount ?? 0 }
}

/** Whether a page has asked to leave with the status 503 (lib/outage/unavailable.ts). @param {string | string[] | undefined} requestId */
export const takeUnavailable = (requestId) => globalThis[Symbol.for('democratie-ouverte.unavailable')]?.delete(requestId) ?? false
