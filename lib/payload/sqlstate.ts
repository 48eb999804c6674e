type Linked = { code?: unknown; severity?: unknown; cause?: unknown }

/** The SQLSTATE of what PostgreSQL refused, whatever it was wrapped in; null when PostgreSQL did not answer. */
export function sqlstateOf(error: unknown): string | null {
  for (let one = error as Linked | null | undefined, depth = 0; one && typeof one === 'object' && depth < 5; one = one.cause as Linked, depth += 1) {
    if (typeof one.code === 'string' && /^[0-9A-Z]{5}$/.test(one.code) && typeof one.severity === 'string') return one.code
  }
  return null
}
