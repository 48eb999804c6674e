import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createServer, request as ask, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answersHealth } from '@/deploy/site/health.mjs'
import { judgeDisk, judgeMigrations, judgeQueue } from '@/deploy/site/readiness.mjs'
import { routeKind } from '@/deploy/site/routeKind.mjs'

const GIGABYTE = 1024 ** 3

describe('what makes the site ready', () => {
  test.each([
    ['half empty', 100 * GIGABYTE, 0.5, { ok: true, freePercent: 50 }],
    ['nearly full', 100 * GIGABYTE, 0.08, { ok: true, freePercent: 8, warning: expect.stringContaining('8 % du disque') }],
    ['a little left of a large one', 1000 * GIGABYTE, 0.005, { ok: true, freePercent: 0.5, warning: expect.any(String) }],
    ['full', 100 * GIGABYTE, 0.0005, { ok: false, freePercent: 0, says: expect.stringMatching(/^Le disque est plein/) }],
  ])('a disk that is %s', (_, size, free, verdict) => {
    expect(judgeDisk({ bsize: 4096, blocks: size / 4096, bavail: (size * free) / 4096 })).toEqual(verdict)
  })

  test.each([
    ['all there', ['a', 'b'], ['a', 'b'], { ok: true }],
    ['one missing', ['a', 'b'], ['a'], { ok: false, pending: ['b'], says: expect.stringContaining('npm start') }],
  ])('migrations: %s', (_, known, applied, verdict) => expect(judgeMigrations(known, applied)).toEqual(verdict))

  const now = Date.parse('2026-11-28T10:00:00Z')
  const hour = 3_600_000
  test.each([
    ['run a moment ago', '2026-11-28T09:59:40Z', hour, 30, true],
    ['late, with a timer that comes seldom', '2026-11-28T09:15:00Z', 2 * hour, 3600, true],
    ['late', '2026-11-28T09:30:00Z', hour, 30, false],
    ['never run, and the site has just started', null, 1000, 30, true],
    ['not run for a day, but the site has just started', '2026-11-27T10:00:00Z', 1000, 30, true],
    ['never run', null, hour, 30, false],
  ])('a queue %s', (_, lastTurn, upMs, everySeconds, ok) => expect(judgeQueue(lastTurn, { now, upMs, everySeconds }).ok).toBe(ok))
})

describe('over HTTP', () => {
  let server: Server
  let port: number
  let isReady = true
  let judged = 0
  const env = { METRICS: 'local' } as unknown as NodeJS.ProcessEnv
  beforeAll(async () => {
    const judge = async () => {
      judged += 1
      return { ready: isReady, checks: { database: { ok: isReady } } }
    }
    server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
    let answers = answersHealth({ port, env, judge })
    server.on('request', (request, response) => {
      if (request.url === '/fresh') answers = answersHealth({ port, env, judge })
      // The site's own answer on who asks.
      else if (request.url === '/api/users/me') return void response.end(JSON.stringify({ user: { role: /administrator|editor/.exec(request.headers.cookie ?? '')?.[0] } }))
      if (!answers(request, response)) response.writeHead(404).end()
    })
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') => new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
    ask({ port, host: '127.0.0.1', path, headers, method, agent: false }, (response) => {
      let text = ''
      response.on('data', (part) => (text += part)).on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
    }).on('error', reject).end()
  })
  const elsewhere = { 'x-forwarded-for': '203.0.113.7' }

  test('/healthz tells that the process is there; other methods and addresses are not its business', async () => {
    expect(await get('/healthz')).toMatchObject({ status: 200, text: 'ok\n', headers: { 'cache-control': 'no-store' } })
    expect((await get('/healthz', {}, 'HEAD')).status).toBe(200)
    expect((await get('/healthz', {}, 'POST')).status).toBe(404)
    expect((await get('/healthzz')).status).toBe(404)
  })

  test.each([
    ['this machine', {}, true],
    ['a visitor, through a proxy of this machine', elsewhere, false],
    ['an editor', { ...elsewhere, cookie: 'payload-token=editor' }, false],
    ['an administrator', { ...elsewhere, cookie: 'payload-token=administrator' }, true],
  ])('/readyz tells %s what it may know', async (_, headers, isTold) => {
    isReady = true
    await get('/fresh')
    const { status, text } = await get('/readyz', headers)
    expect([status, JSON.parse(text)]).toEqual([200, isTold ? { ready: true, checks: { database: { ok: true } } } : { ready: true }])
  })

  test('/readyz is 503 when the site cannot do its work, and asks once for many', async () => {
    isReady = false
    await get('/fresh')
    judged = 0
    const answers = await Promise.all(Array.from({ length: 10 }, () => get('/readyz', elsewhere)))
    expect(answers.map(({ status, text, headers }) => [status, text, headers['retry-after']])).toEqual(answers.map(() => [503, '{"ready":false}', '10']))
    expect(judged).toBe(1)
  })

  test('/metrics tells this machine only, unless a setting opens it', async () => {
    expect(await get('/metrics')).toMatchObject({ status: 200, text: expect.stringContaining('nodejs_eventloop_lag_seconds') })
    expect(await get('/metrics', elsewhere)).toMatchObject({ status: 404, text: expect.stringContaining('METRICS') })
    env.METRICS = 'open'
    expect((await get('/metrics', elsewhere)).status).toBe(200)
  })
})

test.each([
  ['/', 'page'], ['/histoire?theme=eau', 'page'], ['/recherche?q=nom', 'search'], ['/api/projects?limit=1', 'api'], ['/api/media/file/a.png', 'file'],
  ['/api/payload-jobs/run', 'jobs'], ['/admin', 'admin'], ['/admin/login?x', 'admin'], ['/administration', 'page'], ['/_next/static/a.js', 'asset'], ['/flux.xml', 'feed'],
  ['/embed/abc', 'card'], ['/introuvable/abc', 'own'], ['/healthz', 'health'], ['/apercu/projects/1', 'preview'], ['*', 'other'], [undefined, 'other'],
])('%s is of the kind %s', (url, kind) => expect(routeKind(url)).toBe(kind))
