const UNAVAILABLE: unique symbol = Symbol.for('democratie-ouverte.unavailable')

/** A request that nobody answers any more must not be kept for ever. */
const MOST = 1000

const shared = globalThis as typeof globalThis & { [UNAVAILABLE]?: Set<string> }

/**
 * Has a page leave with the status 503, which a page of Next can't choose: the HTTP server, in the same process, looks here
 * when the page leaves (deploy/site/door.mjs).
 * @param requestId the request's header `x-request-id`
 */
export function tellUnavailable(requestId: string | null): void {
  if (!requestId) return
  const told = (shared[UNAVAILABLE] ??= new Set())
  told.add(requestId)
  if (told.size > MOST) told.delete(told.values().next().value!)
}
