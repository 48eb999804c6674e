// How often somebody did something lately. In the memory of this process: a store shared by several servers can stand in its
// place by answering to the same three functions.
import { RateLimiterMemory } from 'rate-limiter-flexible'

/** So that a flood of addresses costs a few megabytes at most: beyond, the one not seen for the longest is forgotten. */
export const MOST_KEYS = 10_000

/**
 * @typedef {{ allowed: boolean, used: number, waitSeconds: number }} Taken what was used of the points, and how long until they are back
 * @typedef {{ take: (key: string) => Promise<Taken>, giveBack: (key: string) => Promise<void>, size: () => number }} Counter
 */

/**
 * @param {{ points: number, seconds: number, most?: number }} limit how many times in how many seconds, for each key
 * @returns {Counter} `take` counts one, at once, so that many at the same moment are not all let in; `giveBack` counts one less
 */
export function boundedCounter({ points, seconds, most = MOST_KEYS }) {
  const limiter = new RateLimiterMemory({ points, duration: seconds })
  /** The keys, the one seen last at the end. */
  const keys = new Set()

  async function remember(key) {
    keys.delete(key)
    keys.add(key)
    if (keys.size <= most) return
    const [oldest] = keys
    keys.delete(oldest)
    await limiter.delete(oldest)
  }
  const taken = (allowed, { consumedPoints, msBeforeNext }) => ({ allowed, used: consumedPoints, waitSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)) })

  return {
    async take(key) {
      await remember(key)
      return limiter.consume(key).then((left) => taken(true, left), (left) => {
        if (left instanceof Error) throw left
        return taken(false, left)
      })
    },
    async giveBack(key) {
      if (keys.has(key)) await limiter.reward(key)
    },
    size: () => keys.size,
  }
}
