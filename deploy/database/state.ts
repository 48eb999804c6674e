import pg from 'pg'
import { StartError } from '../startError'
import { migrationNames } from './migrationNames.mjs'

/** Under which `payload.kv` keeps how far the starter content got. */
export const CONTENT_MARK = 'starter-content'

export type State = {
  /** Migrations of the code that the database has not had. */
  pending: string[]
  /** Whether the starter content is to be loaded: nothing there yet, or a loading that was interrupted. */
  wantsContent: boolean
  hasUsers: boolean
}

/**
 * Reads, in SQL, whether the database needs anything; much faster than loading Payload to ask.
 * @throws {StartError} when it has had migrations that this code does not know.
 */
export async function readState(client: pg.Client, folder = 'migrations'): Promise<State> {
  const known = migrationNames(folder)
  const applied = (await exists(client, 'payload_migrations'))
    ? (await client.query<{ name: string }>('SELECT name FROM payload_migrations')).rows.map((row) => row.name)
    : []
  const unknown = applied.filter((name) => !known.includes(name))
  if (unknown.includes('dev')) {
    throw new StartError('La base de données a été modifiée par le mode « push » de Payload, que ce site n’emploie pas.\nIndiquez une autre base dans DATABASE_URL, ou un autre dossier dans DATA_DIR.')
  }
  if (unknown.length > 0) {
    throw new StartError(
      `La base de données est plus récente que le code : elle a reçu ${unknown.join(', ')}, que cette version ne connaît pas.\n` +
        'Installez la dernière version du site, ou indiquez une autre base (DATABASE_URL, ou DATA_DIR pour la base intégrée).',
    )
  }
  const pending = known.filter((name) => !applied.includes(name))
  return { pending, wantsContent: await wantsContent(client), hasUsers: await hasRows(client, 'users') }
}

async function wantsContent(client: pg.Client): Promise<boolean> {
  if (await exists(client, 'payload_kv')) {
    const { rows } = await client.query<{ data: { done?: boolean } }>('SELECT data FROM payload_kv WHERE key = $1', [CONTENT_MARK])
    if (rows[0]) return rows[0].data.done !== true
  }
  return !(await hasRows(client, 'eras'))
}

async function hasRows(client: pg.Client, table: string): Promise<boolean> {
  if (!(await exists(client, table))) return false
  return (await client.query(`SELECT 1 FROM ${table} LIMIT 1`)).rows.length > 0
}

async function exists(client: pg.Client, table: string): Promise<boolean> {
  const { rows } = await client.query<{ name: string | null }>('SELECT to_regclass($1) AS name', [table])
  return rows[0]?.name != null
}
