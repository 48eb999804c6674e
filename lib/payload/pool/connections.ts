import type { postgresAdapter } from '@payloadcms/db-postgres'
import pg, { type PoolConfig } from 'pg'
import { SitePool } from './SitePool'

const SECOND = 1000

/**
 * What the site asks of PostgreSQL ends in a bounded time: PostgreSQL itself gives up a statement, a lock or a transaction left
 * open, and should it say nothing, the client does, a little later. Pages have less still (lib/queries/inTime.ts).
 */
const SITE: PoolConfig = {
  max: 20,
  connectionTimeoutMillis: 5 * SECOND,
  statement_timeout: 20 * SECOND,
  lock_timeout: 10 * SECOND,
  query_timeout: 22 * SECOND,
  // A file is prepared in several sizes inside the transaction that keeps it.
  idle_in_transaction_session_timeout: 60 * SECOND,
  keepAlive: true,
}

/** A migration, or the loading of the starter content, may be long: nobody waits for an answer. */
const PREPARATION: PoolConfig = { max: 10, connectionTimeoutMillis: 10 * SECOND, keepAlive: true }

type Connections = Pick<Parameters<typeof postgresAdapter>[0], 'pg' | 'pool'>

/** How Payload's adapter reaches the database; it has types of `pg` of its own. */
export const connections = (connectionString: string | undefined, isPreparing: boolean): Connections => ({
  pool: { connectionString, ...(isPreparing ? PREPARATION : SITE) } as Connections['pool'],
  pg: { ...pg, Pool: SitePool } as unknown as NonNullable<Connections['pg']>,
})
