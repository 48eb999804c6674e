// Some work at a time, the rest in the order in which it came.

/**
 * @param {number} most
 * @returns {<T>(work: () => Promise<T>) => Promise<T>}
 */
export function turns(most) {
  let running = 0
  /** @type {(() => void)[]} */
  const waiting = []

  return async function inTurn(work) {
    if (running < most) running += 1
    else await new Promise((resolve) => waiting.push(() => resolve(undefined)))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
