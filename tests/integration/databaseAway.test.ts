import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { isDatabaseAway } from '@/lib/freshness'
import { Wire } from '@/tests/support/wire'
import { closePayload, emptyDatabase } from './support/payload'

/** Payload at the other end of a wire, which the tests cut, or hold so that nothing comes any more. */
const wire = new Wire()
let payload: Payload
const read = () => payload.find({ collection: 'eras', depth: 0 })
const failure = () => read().then(() => null, (error: unknown) => error)

beforeAll(async () => {
  const target = new URL(await emptyDatabase())
  await wire.open(target)
  process.env.DATABASE_URL = Object.assign(new URL(target), { hostname: '127.0.0.1', port: String(wire.port) }).href
  await wire.cut()
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const { migrations } = await import('@/migrations')
  // The site starts whether its database is there or not.
  payload = await getPayload({ config })
  payload.logger.level = 'silent'
  expect(isDatabaseAway(await failure())).toBe(true)
  await wire.open(target)
  await untilItAnswers()
  await payload.db.migrate({ migrations: migrations as never })
})
afterAll(async () => {
  await closePayload(payload)
  await wire.cut()
})

async function untilItAnswers(): Promise<void> {
  const { databaseWatch } = await import('@/lib/payload/pool/theWatch')
  while (await databaseWatch().isAway()) await new Promise((resolve) => databaseWatch().onceBack(() => resolve(null)))
}

describe('a database that goes away', () => {
  test.each([
    ['that says nothing any more', () => wire.hold(), () => wire.release()],
    ['that is cut off', () => wire.cut(), () => wire.reopen()],
  ] as const)('%s: every question fails by itself, the next ones at once, and all is as before when it is back', async (_, leave, comeBack) => {
    expect((await read()).totalDocs).toBe(0)
    await leave()
    // More than there are connections: those that wait for one fail too.
    const failures = await Promise.all(Array.from({ length: 40 }, failure))
    expect(failures.map(isDatabaseAway)).toEqual(failures.map(() => true))
    expect(String((await failure() as Error & { cause?: unknown }).cause)).toMatch(/La base de données ne répond pas/)
    await comeBack()
    await untilItAnswers()
    const answers = await Promise.all(Array.from({ length: 40 }, read))
    expect(answers.map(({ totalDocs }) => totalDocs)).toEqual(answers.map(() => 0))
  })

  test('a question that is only slow is waited for', async () => {
    const { pool } = payload.db as unknown as { pool: { query: (text: string) => Promise<{ rows: unknown[] }> } }
    expect((await pool.query("SELECT 'fini' AS word FROM pg_sleep(2.5)")).rows).toEqual([{ word: 'fini' }])
  })

  test('no statement is left to run for ever, nor any transaction open', async () => {
    const { pool } = payload.db as unknown as { pool: { query: (text: string) => Promise<{ rows: unknown[] }> } }
    const { rows } = await pool.query("SELECT current_setting('statement_timeout') AS statement, current_setting('lock_timeout') AS lock, current_setting('idle_in_transaction_session_timeout') AS idle")
    expect(rows).toEqual([{ statement: '20s', lock: '10s', idle: '1min' }])
  })
})
