import pg from 'pg'
import type { Settings } from './settings'

const NAME = 'site'

export const siteUrl = ({ port, sitePassword }: Settings) => `postgres://${NAME}:${sitePassword}@127.0.0.1:${port}/${NAME}`

export const superuserUrl = ({ port, superuserPassword }: Settings, database: string) =>
  `postgres://postgres:${superuserPassword}@127.0.0.1:${port}/${database}`

/** Makes the site's role and database, unless they exist: the site itself never works as superuser. */
export async function makeDatabase(settings: Settings): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl(settings, 'postgres') })
  await client.connect()
  try {
    const { rows } = await client.query('SELECT datname FROM pg_database WHERE datname = $1', [NAME])
    if (rows.length > 0) return await renewCollations(client)
    await client.query(`DROP ROLE IF EXISTS ${NAME}`)
    await client.query(`CREATE ROLE ${NAME} LOGIN PASSWORD ${client.escapeLiteral(settings.sitePassword)}`)
    await client.query(`CREATE DATABASE ${NAME} OWNER ${NAME}`)
  } finally {
    await client.end()
  }
}

/** A new PostgreSQL package may order words otherwise: indexes built on the old order are then rebuilt. */
async function renewCollations(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    'SELECT datname FROM pg_database WHERE datcollversion IS DISTINCT FROM pg_database_collation_actual_version(oid) AND datname = $1',
    [NAME],
  )
  if (rows.length === 0) return
  const inside = new pg.Client({ ...clientOptions(client), database: NAME })
  await inside.connect()
  await inside.query(`REINDEX DATABASE ${NAME}`)
  await inside.end()
  await client.query(`ALTER DATABASE ${NAME} REFRESH COLLATION VERSION`)
}

const clientOptions = ({ host, port, user, password }: pg.Client) => ({ host, port, user, password: password ?? undefined })
