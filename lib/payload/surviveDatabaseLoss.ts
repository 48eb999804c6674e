import type { Payload } from 'payload'

type Pool = { on: (event: 'error', listener: (error: Error) => void) => void }

/**
 * Lets the process live when PostgreSQL closes connections that were waiting in the pool (restart, network): the pool
 * opens others when they are needed. Without a listener each of them would be an uncaught exception.
 */
export function surviveDatabaseLoss(payload: Payload): void {
  const pool = (payload.db as unknown as { pool: Pool }).pool
  pool.on('error', (error) => payload.logger.warn(`Connexion à la base de données perdue : ${error.message}`))
}
