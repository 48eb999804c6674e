import type { Payload } from 'payload'

/** Any number, the same for every server of the site; a start holds another (deploy/database/prepareProgram.ts). */
const ADVISORY_LOCK = 20120115

type Client = {
  query: (text: string, values?: unknown[]) => Promise<{ rows: { taken?: boolean }[] }>
  on: (event: 'error', listener: () => void) => void
  off: (event: 'error', listener: () => void) => void
  release: (destroy?: boolean) => void
}
type Pool = { connect: () => Promise<Client> }

/**
 * Does some work while no other server of this database does: PostgreSQL lets go of the lock by itself when the process
 * that held it dies, even killed.
 * @returns null when another one holds it, and nothing was done
 */
export async function alone<T>(payload: Payload, work: () => Promise<T>): Promise<T | null> {
  const client = await (payload.db as unknown as { pool: Pool }).pool.connect()
  let isLost = false
  const noteLoss = () => { isLost = true }
  client.on('error', noteLoss)
  try {
    const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS taken', [ADVISORY_LOCK])
    if (!rows[0]?.taken) return null
    try {
      return await work()
    } finally {
      if (!isLost) await client.query('SELECT pg_advisory_unlock($1)', [ADVISORY_LOCK])
    }
  } finally {
    client.off('error', noteLoss)
    client.release(isLost)
  }
}
