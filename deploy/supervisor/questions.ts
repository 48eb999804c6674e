import { get } from 'node:http'
import pg from 'pg'

/** Asks the site's process whether it is there, whatever the state of its database. */
export function askSite(port: number): (late: AbortSignal) => Promise<void> {
  return (signal) => new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: '/healthz', signal, agent: false }, (response) => {
      response.resume()
      resolve()
    }).once('error', reject)
  })
}

type Wire = { connection: { stream: { destroy: () => void } } }

/** Asks PostgreSQL for an answer, by a connection of its own. @throws its refusal, or that nobody listens */
export function askDatabase(connectionString: string): (late: AbortSignal) => Promise<void> {
  return async (late) => {
    const client = new pg.Client({ connectionString })
    client.on('error', () => undefined)
    // `end` would first say good-bye, and wait.
    late.addEventListener('abort', () => (client as unknown as Wire).connection.stream.destroy(), { once: true })
    try {
      await client.connect()
      await client.query('SELECT 1')
    } finally {
      await client.end()
    }
  }
}
