import { connect, type Socket } from 'node:net'
import pg from 'pg'

/** Counted in turns of this process's own loop: where it is busy, an answer that came is read late. */
const TURN_MS = 100
const TURNS = 18

const PROTOCOL = 196_608

type Wire = { connection: { stream: { destroy: () => void } } }

/** Ends a connection without saying good-bye, which would wait for an answer. */
export const cut = (client: pg.ClientBase): void => (client as unknown as Wire).connection.stream.destroy()

const failed = (code: string) => Object.assign(new Error(code), { code })

/** The first message of PostgreSQL's protocol: who would like to come in, and where to. */
function greeting(user: string, database: string): Buffer {
  const words = Buffer.from(`user\0${user}\0database\0${database}\0\0`)
  const head = Buffer.alloc(8)
  head.writeInt32BE(words.length + 8)
  head.writeInt32BE(PROTOCOL, 4)
  return Buffer.concat([head, words])
}

/**
 * Asks the database, by a fresh connection, whether it would let one in, and leaves before the password: to answer it costs
 * nothing here, where the threads that check passwords may all be busy drawing pictures.
 * @throws an error whose `code` is PostgreSQL's, the network's, or SILENCE
 */
export function probe(connectionString: string | undefined): Promise<void> {
  const { host, port, user = '', database = '' } = new pg.Client({ connectionString })
  const socket: Socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host)
  return new Promise<void>((resolve, reject) => {
    let turns = 0
    const timer = setInterval(() => (turns += 1) === TURNS && reject(failed('SILENCE')), TURN_MS)
    socket.once('connect', () => socket.write(greeting(user, database)))
    socket.once('data', (answer) => {
      const code = answer[0] === 'E'.charCodeAt(0) ? /\0C([0-9A-Z]{5})\0/.exec(answer.toString('latin1'))?.[1] : undefined
      if (code) reject(failed(code))
      else resolve()
    })
    socket.on('error', ({ code = 'ECONNRESET' }: NodeJS.ErrnoException) => reject(failed(code)))
    socket.once('close', () => {
      clearInterval(timer)
      reject(failed('ECONNRESET'))
    })
  }).finally(() => socket.destroy())
}
