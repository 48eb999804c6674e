import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { Payload } from 'payload'
import type { User } from '@/lib/payload-types'
import type { Role } from '@/lib/roles/roles'

const server = process.env.DATABASE_URL ?? ''

/** Has PostgreSQL share every query out among several processes, as it does for big tables: what only they trigger shows on small ones. Four times slower. */
const IN_PARALLEL = process.env.IN_PARALLEL && { debug_parallel_query: 'regress', min_parallel_table_scan_size: '0' }

/** An empty database of its own on the run's PostgreSQL. */
export async function emptyDatabase(): Promise<string> {
  const name = `t_${randomBytes(6).toString('hex')}`
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(`CREATE DATABASE ${name}`)
  for (const [setting, value] of Object.entries(IN_PARALLEL || {})) await client.query(`ALTER DATABASE ${name} SET ${setting} = '${value}'`)
  await client.end()
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

/** Payload on a database of this test file's own, with the schema in place. */
export async function openPayload(): Promise<Payload> {
  process.env.DATABASE_URL = await emptyDatabase()
  // One after the other: jest's module loader loses modules that two imports ask for at once.
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const { migrations } = await import('@/migrations')
  const payload = await getPayload({ config })
  payload.logger.level = 'silent'
  await payload.db.migrate({ migrations: migrations as never })
  return payload
}

/** Ends the connections, which would hold the process. */
export async function closePayload(payload: Payload): Promise<void> {
  await payload.destroy()
  await (payload.db as unknown as { pool: { end: () => Promise<void> } }).pool.end()
}

/** An account of a role, to act as. */
export async function account(payload: Payload, role: Role): Promise<User & { collection: 'users' }> {
  const user = await payload.create({
    collection: 'users',
    data: { name: role, role, email: `${role}-${randomBytes(3).toString('hex')}@exemple.test`, password: 'un-mot-de-passe-long' },
  })
  return { ...user, collection: 'users' }
}

/** The texts of every field that refused, with where. */
export async function refusals(attempt: Promise<unknown>): Promise<{ path: string; message: string }[]> {
  try {
    await attempt
    return []
  } catch (error) {
    const data = (error as { data?: { errors?: { path: string; message: string }[] } }).data
    if (!data?.errors) throw error
    return data.errors.map(({ path, message }) => ({ path, message: message.replace(/[\u00a0\u202f]/g, ' ') }))
  }
}
