const waiting = new Map<string, Promise<unknown>>()

/**
 * One write of a document at a time, the others in turn. Each holds a connection of the pool from its first line: ten saves of
 * one document that wait for one another inside the database leave none to the one that could end.
 */
export async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = waiting.get(key) ?? Promise.resolve()
  const mine = before.then(work, work)
  const settled = mine.catch(() => undefined)
  waiting.set(key, settled)
  try {
    return await mine
  } finally {
    if (waiting.get(key) === settled) waiting.delete(key)
  }
}

/** Of ten connections, one is Payload’s own; a write holds one and may ask for another. */
const WRITES_AT_ONCE = 6

let free = WRITES_AT_ONCE
const next: (() => void)[] = []

/** Some writes at a time, so that pages and searches find a connection beside them, and writes their second one. */
export async function amongFew<T>(work: () => Promise<T>): Promise<T> {
  if (free > 0) free -= 1
  else await new Promise<void>((resolve) => next.push(resolve))
  try {
    return await work()
  } finally {
    const waiter = next.shift()
    if (waiter) waiter()
    else free += 1
  }
}
