import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { createServer, request as ask, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Writable } from 'node:stream'
import pino from 'pino'
import { measures } from '@/deploy/site/metrics.mjs'
import { logRequests } from '@/deploy/site/requestLog.mjs'

let server: Server
let port: number
let lines: Record<string, unknown>[] = []
const measured = measures()
beforeAll(async () => {
  const logger = pino({ base: null }, new Writable({ write: (line, _, done) => (lines.push(JSON.parse(String(line))), done()) }))
  const log = logRequests({ logger, id: () => 'drawn-id' })
  server = createServer((request, response) => {
    log(request, response)
    measured.count(request, response)
    if (request.url?.startsWith('/coupe')) {
      response.write('début')
      return void setImmediate(() => response.destroy())
    }
    response.writeHead(request.url?.startsWith('/panne-') ? 503 : 200).end('x'.repeat(1000))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => new Promise((resolve) => server.close(resolve)))
beforeEach(() => {
  lines = []
})

const get = (path: string, headers: Record<string, string> = {}) => new Promise<Record<string, unknown>>((resolve) => {
  ask({ port, host: '127.0.0.1', path, headers, agent: false }, (response) => response.on('error', () => undefined).resume().on('close', () => resolve(response.headers))).on('error', () => resolve({})).end()
})
const told = async (count: number) => {
  while (lines.length < count) await new Promise((resolve) => setTimeout(resolve, 5))
  return lines
}

test('one line a request, with nothing of who asked nor of what they typed', async () => {
  const headers = { 'user-agent': 'Mozilla secret', cookie: 'payload-token=secret', referer: 'https://secret.test/', 'x-forwarded-for': '203.0.113.7', authorization: 'Bearer secret' }
  await get('/recherche?q=nom-secret', headers)
  const [line] = await told(1)
  expect(Object.keys(line!).toSorted()).toEqual(['bytes', 'id', 'level', 'method', 'ms', 'msg', 'path', 'status', 'time'])
  expect(line).toMatchObject({ id: 'drawn-id', level: 30, method: 'GET', path: '/recherche', status: 200 })
  expect(line!.bytes).toBeGreaterThan(1000)
  expect(JSON.stringify(line)).not.toMatch(/secret|203\.0|127\.0|Mozilla/)
})

test.each([['/admin/invitation/abc-secret', '/admin/invitation/…'], ['/admin/reset/abc-secret', '/admin/reset/…']])('a link that opens an account is not written down: %s', async (path, written) => {
  await get(path)
  const [line] = await told(1)
  expect(line!.path).toBe(written)
  expect(JSON.stringify(line)).not.toContain('secret')
})

test('a request bears its name, the proxy’s where it gave a sound one', async () => {
  expect((await get('/'))['x-request-id']).toBe('drawn-id')
  expect((await get('/', { 'x-request-id': 'a1b2c3d4-e5f6' }))['x-request-id']).toBe('a1b2c3d4-e5f6')
  expect((await get('/', { 'x-request-id': '{"injected":"line"}' }))['x-request-id']).toBe('drawn-id')
})

test('what fails and what was cut short are told as such; what the site asks of itself is not told', async () => {
  await get('/healthz')
  await get('/introuvable/abc')
  await get('/panne-ailleurs')
  await get('/coupe')
  expect((await told(2)).map(({ path, level, cut }) => [path, level, cut])).toEqual([['/panne-ailleurs', 50, undefined], ['/coupe', 30, true]])
})

test('the measures count requests by kind, method and status', async () => {
  measured.pages('hit')
  const text = await measured.text()
  expect(text).toMatch(/http_request_duration_seconds_count\{kind="search",method="GET",status="200"\} 1/)
  expect(text).toMatch(/http_request_duration_seconds_count\{kind="page",method="GET",status="cut"\} 1/)
  expect(text).toMatch(/page_store_requests_total\{result="hit"\} 1/)
  expect(text).toMatch(/database_pool_connections\{state="waiting"\} 0/)
  expect(text).toMatch(/process_resident_memory_bytes/)
})
