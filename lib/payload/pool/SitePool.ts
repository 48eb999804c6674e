import { EventEmitter } from 'node:events'
import { callbackify } from 'node:util'
import pg from 'pg'
import { isAwayCode } from './awayCodes'
import type { DatabaseAway } from './DatabaseWatch'
import { cut } from './probe'
import { databaseWatch } from './theWatch'

const LOOK_EVERY_MS = 200
/** A client out for so long is no fault, but reason enough to ask whether the database is there. */
const LONG_MS = 600

type Callback = (error: Error | undefined, client: pg.PoolClient | undefined, done: (release?: Error | boolean) => void) => void

/**
 * Connections to the database, of which none waits for one that is away: within about two seconds everything that was asked
 * has failed, and what is asked next fails at once, until the database answers again (DatabaseWatch).
 */
export class SitePool extends pg.Pool {
  /** Clients that are out, and questions that wait for one: since when, and how to give up on each. */
  private readonly out = new Map<object, { since: number; giveUp: (away: DatabaseAway) => void }>()
  private isOpen = false
  private readonly stopLooking: () => void

  constructor(options: pg.PoolConfig) {
    super(options)
    // For the measures that the HTTP server tells (deploy/site/databaseState.mjs).
    Object.assign(globalThis, { [Symbol.for('democratie-ouverte.pool')]: this })
    // Connections that wait here are closed when PostgreSQL restarts: without a listener, each would end the process.
    this.on('error', () => void databaseWatch().doubt())
    // So would one lost in the middle of a transaction, which the question that is under way tells of.
    this.on('connect', (client) => client.on('error', () => undefined))
    this.on('acquire', (client) => this.out.set(client, { since: performance.now(), giveUp: () => cut(client) }))
    this.on('release', (_error, client) => void this.out.delete(client))
    const look = setInterval(() => this.look(), LOOK_EVERY_MS).unref()
    const forget = databaseWatch().onAway((away) => {
      for (const { giveUp } of Array.from(this.out.values())) giveUp(away)
    })
    this.stopLooking = () => {
      clearInterval(look)
      forget()
    }
  }

  override connect(): Promise<pg.PoolClient>
  override connect(callback: Callback): void
  override connect(callback?: Callback): Promise<pg.PoolClient> | void {
    if (!callback) return this.take()
    callbackify(() => this.take())((error, client) => callback(error ?? undefined, client, client?.release ?? (() => undefined)))
  }

  override async end(): Promise<void> {
    this.stopLooking()
    await super.end()
  }

  private async take(): Promise<pg.PoolClient> {
    // Payload's adapter begins by taking a client that it never gives back, to learn when it is lost, which is our business.
    // Given one that is no connection, the site starts whether the database is there or not.
    if (!this.isOpen) {
      this.isOpen = true
      return new EventEmitter() as pg.PoolClient
    }
    databaseWatch().refuseIfAway()
    return new Promise((resolve, reject) => {
      const key = {}
      let isTooLate = false
      this.out.set(key, {
        since: performance.now(),
        giveUp: (away) => {
          isTooLate = true
          this.out.delete(key)
          reject(away)
        },
      })
      super.connect().then((client) => {
        this.out.delete(key)
        if (isTooLate) client.release(true)
        else resolve(client)
      }, (error: Error & { code?: string }) => {
        this.out.delete(key)
        if (isAwayCode(error.code)) void databaseWatch().doubt()
        reject(error)
      })
    })
  }

  private look(): void {
    const now = performance.now()
    if ([...this.out.values()].some(({ since }) => now - since > LONG_MS)) databaseWatch().doubtSlowness()
  }
}
