/** How long to wait before each of the starts that follow one another closely; none is left after the last. */
export const WAITS_MS = [0, 500, 1000, 2000, 4000]
export const WINDOW_MS = 120_000

/**
 * When to start again something that has ended without having been asked to: at once, then after growing waits; never,
 * once it has been started again five times in two minutes. An end that comes after two quiet minutes is a first one.
 */
export class Restarts {
  private times: number[] = []

  /** @param now milliseconds that only grow, whatever happens to the clock on the wall */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Counts one more end. @returns the milliseconds to wait, or null when it is of no use to go on. */
  next(): number | null {
    const now = this.now()
    this.times = this.times.filter((time) => now - time < WINDOW_MS)
    const wait = WAITS_MS[this.times.length]
    if (wait === undefined) return null
    this.times.push(now)
    return wait
  }
}
