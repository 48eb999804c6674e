const STORE: unique symbol = Symbol.for('democratie-ouverte.lastGood')

/** Results kept at most; the oldest go first. */
const KEPT = 500

/** On the global object, because the bundler may give the admin's routes and the pages a module each. */
const shared = globalThis as typeof globalThis & { [STORE]?: Map<string, unknown> }
const results = (shared[STORE] ??= new Map())

/** Errors of the connection, not of the question, by the code of the network or of PostgreSQL: away, restarting, refusing, too slow, or out of reach. */
const CODES = /^(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|EPIPE|57P0[123]|57014|53300|08\w{3})$/
/** The same, told in words alone. No code is looked for in them: an identifier may hold one. */
const WORDS = /ECONNREFUSED|ECONNRESET|timeout exceeded when trying to connect|Connection terminated|cannot connect to Postgres|base de données ne répond pas|Query read timeout|canceling statement due to statement timeout/i

/** True if an error, or any that caused it, says that the database can't be reached. */
export function isDatabaseAway(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { code = '', message = '', cause, errors } = error as { code?: unknown; message?: unknown; cause?: unknown; errors?: unknown }
  return CODES.test(String(code)) || WORDS.test(String(message)) || [cause, ...(Array.isArray(errors) ? errors : [])].some(isDatabaseAway)
}

/**
 * Runs a read; while the database is away, answers with the last result it gave.
 * @param isWorthKeeping false for a result that would push out better ones: that nothing is at some address, for instance
 * @param onOld called when the answer is an old one
 * @throws whatever the read throws, if the database is there or nothing was ever read
 */
export async function lastGood<T>(
  key: string, read: () => Promise<T>, isWorthKeeping: (result: T) => boolean = () => true, onOld: () => void = () => undefined,
): Promise<T> {
  try {
    const result = await read()
    results.delete(key)
    if (isWorthKeeping(result)) results.set(key, result)
    if (results.size > KEPT) results.delete(results.keys().next().value as string)
    return result
  } catch (error) {
    if (!isDatabaseAway(error) || !results.has(key)) throw error
    onOld()
    return results.get(key) as T
  }
}

/** Drops every result that mentions a document no longer public, so that it can't come back while the database is away. */
export function forgetDocument(id: string): void {
  for (const [key, result] of results) if (JSON.stringify(result).includes(id)) results.delete(key)
}
