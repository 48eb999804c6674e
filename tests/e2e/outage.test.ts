import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { freePort } from '@/deploy/postgres/settings'
import { startSite } from '@/deploy/site/site'
import { Wire } from '@/tests/support/wire'

const target = new URL(process.env.DATABASE_URL ?? '')
const wire = new Wire()
let address: string
let port: number
let environment: NodeJS.ProcessEnv
let stop: () => Promise<void>

beforeAll(async () => {
  await wire.open(target)
  const url = new URL(target)
  url.port = String(wire.port)
  url.hostname = '127.0.0.1'
  port = await freePort(0)
  address = `http://localhost:${port}`
  environment = { ...process.env, NODE_ENV: 'production', PORT: String(port), SITE_URL: address, DATABASE_URL: url.href }
  const site = await startSite(port, environment)
  stop = async () => { await site.stop() }
})
/** A test that fails must leave the wire as the next one expects it. */
afterEach(async () => {
  wire.release()
  await wire.cut()
  await wire.reopen()
})
afterAll(async () => {
  await stop()
  await wire.cut().catch(() => undefined)
})

const visit = async (path: string) => {
  const response = await fetch(address + path, { redirect: 'manual' })
  return { status: response.status, retryAfter: response.headers.get('retry-after'), text: await response.text() }
}

/** What is asked may still be told that the database is away for the time of one probe. */
async function untilReady(): Promise<void> {
  while ((await visit('/api/eras?limit=1')).status !== 200) await new Promise((resolve) => setTimeout(resolve, 200))
}

/** What /readyz says once it says this, or after four seconds: what is told to anybody is good for a second. */
async function readiness(status: number) {
  for (let tries = 0; tries < 20 && (await visit('/readyz')).status !== status; tries += 1) await new Promise((resolve) => setTimeout(resolve, 200))
  return visit('/readyz')
}

const UNSAID = /ECONNREFUSED|SILENCE|postgres|at \w+ \(/i

test.each([
  ['silent', async () => wire.hold(), async () => wire.release(), ['/projets/labo', '/cet/endroit-la'], /La recherche est hors service[^]*href="\/projets"/],
  // Search has been asked since: it answers from what it keeps in memory.
  ['cut off', () => wire.cut(), () => wire.reopen(), ['/territoires', '/cet/autre-endroit'], /href="\/projets\/labo"/],
] as const)('while the database is %s, pages answer from their last good copy, the others 503; it comes back, and so do they', async (_, leave, comeBack, [page, nowhere], found) => {
  const before = await visit('/histoire')
  expect(before.status).toBe(200)

  await leave()
  const [never, unknown, search] = await Promise.all([page, nowhere, '/recherche?q=labo'].map(visit))
  expect(await visit('/histoire')).toEqual(before)
  for (const answer of [never, unknown]) {
    expect(answer).toMatchObject({ status: 503, retryAfter: '10', text: expect.stringMatching(/lang="fr"/) })
    expect(answer!.text).not.toMatch(UNSAID)
  }
  expect(search!.text).toMatch(found)
  expect(search!.status).toBe(search!.text.includes('hors service') ? 503 : 200)
  const api = await visit('/api/projects?limit=1')
  expect(api).toMatchObject({ status: 503, retryAfter: '10' })
  expect(JSON.parse(api.text).errors[0].message).toMatch(/^La base de données ne répond pas/)
  expect(await visit('/admin')).toMatchObject({ status: 503, retryAfter: '10', text: expect.stringMatching(/L’administration est en panne/) })
  expect((await visit('/healthz')).status).toBe(200)
  const ready = await readiness(503)
  expect([ready.status, JSON.parse(ready.text).checks.database.ok]).toEqual([503, false])

  await comeBack()
  await untilReady()
  expect((await visit(page)).status).toBe(200)
  expect((await visit(nowhere)).status).toBe(404)
  expect((await visit('/recherche?q=labo')).text).not.toMatch(/hors service/)
  expect((await visit('/admin')).status).not.toBe(503)
  const again = await readiness(200)
  expect([again.status, JSON.parse(again.text)]).toEqual([200, { ready: true, checks: expect.objectContaining({ migrations: { ok: true } }) }])
})

test('a site whose database is away starts all the same, with every page that it had kept; the others come as soon as it is there', async () => {
  await wire.cut()
  await stop()
  const site = await startSite(port, environment)
  stop = async () => { await site.stop() }
  expect((await visit('/territoires')).status).toBe(200)
  expect((await visit('/experimentations')).status).toBe(503)
  await wire.reopen()
  await untilReady()
  expect((await visit('/experimentations')).status).toBe(200)
})
