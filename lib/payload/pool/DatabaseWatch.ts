import { isAwayCode } from './awayCodes'

/** Thrown at once while the database is known to be away, instead of waiting for it; its message is in French for whoever reads it. */
export class DatabaseAway extends Error {
  override name = 'DatabaseAway'
  /** What the API answers. */
  readonly status = 503
  constructor(reason: string) {
    super(`La base de données ne répond pas (${reason}).`)
  }
}

const PROBE_EVERY_MS = 500
const ANSWER_GOOD_FOR_MS = 1000

type Probe = () => Promise<void>

/**
 * Whether the database is there, asked only when something gives reason to doubt it. A slow question is no reason to give up
 * on it; but when a fresh connection gets no answer either, whatever waits is told so, and nothing more is asked until an
 * answer comes.
 */
export class DatabaseWatch {
  /** Why the database is away; null while it is there. */
  reason: string | null = null
  private asking: Promise<void> | undefined
  private answeredAt = -Infinity
  private readonly whenAway = new Set<(away: DatabaseAway) => void>()
  private readonly whenBack = new Set<() => void>()

  /** @param probe rejects when the database does not answer: with its own `code`, or that of the network */
  constructor(private readonly probe: Probe, private readonly everyMs = PROBE_EVERY_MS) {}

  /** @throws {DatabaseAway} */
  refuseIfAway(): void {
    if (this.reason !== null) throw new DatabaseAway(this.reason)
  }

  /** Asks the database whether it is there. @returns once that is known */
  doubt(): Promise<void> {
    return (this.asking ??= this.ask().finally(() => (this.asking = undefined)))
  }

  /** The same for what only takes long, unless the database has just answered. */
  doubtSlowness(): void {
    if (performance.now() - this.answeredAt > ANSWER_GOOD_FOR_MS) void this.doubt()
  }

  /** Whether the database is away, once what is being asked about it is known. */
  async isAway(): Promise<boolean> {
    await this.asking
    return this.reason !== null
  }

  /** @returns how to be told no more */
  onAway(listener: (away: DatabaseAway) => void): () => void {
    this.whenAway.add(listener)
    return () => void this.whenAway.delete(listener)
  }

  /** Does something once, when the database is back. */
  onceBack(work: () => void): void {
    this.whenBack.add(work)
  }

  private async ask(): Promise<void> {
    const reason = await this.probe().then(() => null, ({ code }: { code?: string }) => (code && isAwayCode(code) ? code : null))
    const [was, away] = [this.reason, reason !== null]
    this.reason = reason
    if (!away) this.answeredAt = performance.now()
    if (away) setTimeout(() => void this.doubt(), this.everyMs).unref()
    if (reason !== null && was === null) for (const listener of Array.from(this.whenAway)) listener(new DatabaseAway(reason))
    if (away || was === null) return
    const works = [...this.whenBack]
    this.whenBack.clear()
    for (const work of works) work()
  }
}
