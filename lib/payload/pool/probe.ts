import pg from 'pg'

const PROBE_MS = 1500
/** A busy process reads an answer late: what came meanwhile is read before silence is told. */
const GRACE_MS = 100

type Wire = { connection: { stream: { destroy: () => void } } }

/** Ends a connection without saying good-bye, which would wait for an answer. */
export const cut = (client: pg.ClientBase): void => (client as unknown as Wire).connection.stream.destroy()

/** Asks the database, by a fresh connection, whether it is there. @throws its refusal, the network's error, or one whose code is SILENCE */
export async function probe(connectionString: string | undefined): Promise<void> {
  const client = new pg.Client({ connectionString })
  client.on('error', () => undefined)
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      timer = setTimeout(() => reject(Object.assign(new Error('no answer'), { code: 'SILENCE' })), GRACE_MS)
    }, PROBE_MS)
  })
  const answer = client.connect().then(() => client.query('SELECT 1'))
  answer.catch(() => undefined)
  try {
    await Promise.race([answer, silence])
  } finally {
    clearTimeout(timer)
    cut(client)
  }
}
