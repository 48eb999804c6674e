import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import pg from 'pg'
import { makers } from './support/documents'
import { closePayload, openPayload } from './support/payload'

let payload: Payload
let client: pg.Client
beforeAll(async () => {
  payload = await openPayload()
  client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await closePayload(payload)
})

const applied = async () => (await client.query('SELECT name, batch FROM payload_migrations ORDER BY name')).rows as { name: string; batch: number }[]

test('an empty database gets every migration, in order', async () => {
  const { migrations } = await import('@/migrations')
  expect((await applied()).map(({ name }) => name)).toEqual(migrations.map(({ name }) => name))
})

test('the last migration goes down and up again with the content unharmed', async () => {
  const { migrations } = await import('@/migrations')
  const project = await makers(payload).project({ title: 'Témoin' })
  const last = migrations.at(-1)!
  const run = async (direction: 'up' | 'down') => {
    const { createLocalReq } = await import('payload')
    const req = await createLocalReq({}, payload)
    await last[direction]({ db: (payload.db as never as { drizzle: unknown }).drizzle, payload, req } as never)
  }
  await run('down')
  const { rows } = await client.query('SELECT title FROM projects WHERE id = $1', [project.id])
  expect(rows).toEqual([{ title: 'Témoin' }])
  await run('up')
  expect((await payload.findByID({ collection: 'projects', id: project.id, overrideAccess: false })).title).toBe('Témoin')
  await payload.delete({ collection: 'projects', id: project.id })
})

test('all of them go down to nothing, and up again', async () => {
  const { migrations } = await import('@/migrations')
  const { createLocalReq } = await import('payload')
  const req = await createLocalReq({}, payload)
  const db = (payload.db as never as { drizzle: unknown }).drizzle
  for (const migration of [...migrations].reverse()) await migration.down({ db, payload, req } as never)
  const tables = "SELECT count(*)::int AS n FROM information_schema.tables WHERE table_schema = 'public' AND table_name IN ('projects', 'eras', 'users')"
  expect((await client.query(tables)).rows[0].n).toBe(0)
  for (const migration of migrations) await migration.up({ db, payload, req } as never)
  expect((await client.query(tables)).rows[0].n).toBe(3)
})
