import { EventEmitter } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { clientAddress } from '@/deploy/site/clientAddress.mjs'
import { rateLimits, RULES, STEP_HEADER } from '@/deploy/site/rateLimits.mjs'
import { boundedCounter } from '@/lib/limits/boundedCounter.mjs'

type Asked = { method?: string; url?: string; from?: string; forwarded?: string; authorization?: string }
const request = ({ method = 'GET', url = '/', from = '192.0.2.1', forwarded, authorization }: Asked) =>
  ({ method, url, headers: { 'x-forwarded-for': forwarded, authorization }, socket: { remoteAddress: from } }) as unknown as IncomingMessage
const response = (statusCode: number, headers: Record<string, string> = {}) =>
  Object.assign(new EventEmitter(), { statusCode, writableFinished: true, getHeader: (name: string) => headers[name] }) as unknown as ServerResponse

const LOGIN = { method: 'POST', url: '/api/users/login' }
const limits = (settings = {}) => rateLimits({ pause: async () => undefined, ...settings })
const ask = (limit: ReturnType<typeof limits>, asked: Asked, status = 200, headers = {}) => {
  const answer = response(status, headers)
  return limit(request(asked), answer).then((refused) => {
    if (!refused) answer.emit('close')
    return refused
  })
}
async function times(count: number, one: () => Promise<unknown>): Promise<unknown[]> {
  const all: unknown[] = []
  for (let index = 0; index < count; index += 1) all.push(await one())
  return all
}
const refusedIn = (all: unknown[]) => all.filter(Boolean).length

describe('sign-in', () => {
  test('of 25 wrong passwords in a row from one address, the last are not even looked at, with a sentence and a time to wait', async () => {
    const limit = limits()
    const all = await times(25, () => ask(limit, LOGIN, 401))
    expect(refusedIn(all)).toBe(5)
    expect(all.at(-1)).toMatchObject({ status: 429, retryAfter: 600, headers: { 'retry-after': '600', 'cache-control': 'no-store' } })
    expect(JSON.parse((all.at(-1) as { body: string }).body)).toEqual({ errors: [{ message: 'Trop d’essais manqués depuis cet endroit. Réessayez dans 10 minutes.' }] })
    expect(await ask(limit, { ...LOGIN, from: '192.0.2.2' }, 401)).toBeNull()
  })

  test('what succeeds, what fails by the site’s fault, and a code that is asked, are not counted', async () => {
    const limit = limits()
    expect(refusedIn(await times(50, () => ask(limit, LOGIN)))).toBe(0)
    expect(refusedIn(await times(50, () => ask(limit, LOGIN, 503)))).toBe(0)
    expect(refusedIn(await times(50, () => ask(limit, LOGIN, 401, { [STEP_HEADER]: 'code' })))).toBe(0)
  })

  test('tries at the same moment are counted before they are answered', async () => {
    const limit = limits()
    const all = await Promise.all(Array.from({ length: 60 }, () => limit(request(LOGIN), response(401))))
    expect(refusedIn(all)).toBe(40)
  })

  test.each([
    '/api/users/login', '/api/users/login/', '/api//users/login?x=1', '/api/users/%6Cogin', 'http://exemple.org/api/users/login', '/api/users/reset-password', '/api/users/second-factor/off',
    '/api/users/0198/second-factor/reset', '/api/users/own/password', '/api/users/invitation/accept',
  ])('%s is a way to try a secret', async (url) => {
    const limit = limits()
    expect(refusedIn(await times(25, () => ask(limit, { method: 'POST', url }, 403)))).toBe(5)
  })

  test('is slowed before it is refused', async () => {
    const pauses: number[] = []
    const limit = limits({ pause: async (milliseconds: number) => pauses.push(milliseconds) })
    await times(25, () => ask(limit, LOGIN, 401))
    expect(pauses).toEqual([150, 300, 450, 600, 750, 900, 1050, 1200, 1350, 1500])
  })
})

describe('other rules', () => {
  test.each<[string, string, number]>([
    ['POST', '/api/users/forgot-password', 6], ['GET', '/recherche?q=labo', 90], ['HEAD', '/recherche', 90], ['GET', '/partage/projets/x.png', 300], ['GET', '/api/projects', 1800],
  ])('%s %s: %s, then 429', async (method, url, points) => {
    const limit = limits()
    expect(refusedIn(await times(points, () => ask(limit, { method, url })))).toBe(0)
    expect(await ask(limit, { method, url })).toMatchObject({ status: 429 })
  })

  test('a person who searches too much reads a page', async () => {
    const limit = limits({ rules: RULES.map((rule) => ({ ...rule, points: 1 })) })
    await ask(limit, { url: '/recherche?q=a' })
    const refused = await ask(limit, { url: '/recherche?q=b' })
    expect([refused?.headers['content-type'], refused?.body]).toEqual(['text/html; charset=utf-8', expect.stringContaining('Trop de recherches en peu de temps. Réessayez dans 60 secondes.')])
  })

  test('pages, files and the admin’s screens are not counted, nor the site’s own requests', async () => {
    const limit = limits({ secret: 's', rules: RULES.map((rule) => ({ ...rule, points: 1 })) })
    for (const url of ['/', '/histoire', '/admin/login', '/assets/comfort.js', '/recherches', '/apiculture']) expect(refusedIn(await times(3, () => ask(limit, { url })))).toBe(0)
    expect(refusedIn(await times(3, () => ask(limit, { url: '/api/payload-jobs/run', authorization: 'Bearer s' })))).toBe(0)
    expect(refusedIn(await times(3, () => ask(limit, { url: '/api/payload-jobs/run', authorization: 'Bearer t' })))).toBe(2)
  })

  test('no address, however it is written, is an error', () => fc.assert(fc.asyncProperty(fc.string(), fc.string(), async (url, forwarded) => {
    expect(await limits({ proxies: 1 })(request({ url: `/${url}`, forwarded }))).toBeNull()
  })))
})

describe('the address of a visitor', () => {
  test.each<[string, number, string, string | undefined, string]>([
    ['without a proxy, what a visitor writes counts for nothing', 0, '192.0.2.1', '203.0.113.9', '192.0.2.1'],
    ['behind one, what it added counts', 1, '127.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['and not what the visitor wrote before', 1, '127.0.0.1', '198.51.100.7, 203.0.113.9', '203.0.113.9'],
    ['behind two', 2, '127.0.0.1', '198.51.100.7, 203.0.113.9, 10.0.0.2', '203.0.113.9'],
    ['a proxy that adds nothing', 1, '127.0.0.1', undefined, '127.0.0.1'],
    ['words that are no address', 1, '127.0.0.1', 'moi', '127.0.0.1'],
    ['with a port', 1, '127.0.0.1', '203.0.113.9:4711', '203.0.113.9'],
    ['IPv4 inside IPv6', 0, '::ffff:192.0.2.1', undefined, '192.0.2.1'],
    ['IPv6: by network', 1, '::1', '2001:DB8:0:7:aaaa:bbbb:cccc:dddd', '2001:db8:0:7::/64'],
    ['IPv6, short and in brackets', 1, '::1', '[2001:db8::1]:4711', '2001:db8:0:0::/64'],
    ['IPv6 with a zone', 0, 'fe80::1%eth0', undefined, 'fe80:0:0:0::/64'],
  ])('%s', (_, proxies, from, forwarded, address) => expect(clientAddress(request({ from, forwarded }), proxies)).toBe(address))
})

test('a flood of addresses keeps no more than so many, and forgets the oldest', async () => {
  const counter = boundedCounter({ points: 1, seconds: 600, most: 100 })
  for (let index = 0; index < 5000; index += 1) await counter.take(`address ${index}`)
  expect(counter.size()).toBe(100)
  expect([(await counter.take('address 4999')).allowed, (await counter.take('address 0')).allowed]).toEqual([false, true])
})
