import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { once } from 'node:events'
import { ROUTES } from './support/routes'
import { ask, begin, host, replies, talk } from './support/wire'

const lines = (text: string) => text.trim().split('\n').map((line) => line.trim()).join('\r\n')
const request = (text: string) => `${lines(text)}\r\n\r\n`

describe('old and new clients', () => {
  test('HTTP/1.0: an answer, then the end of the connection', async () => {
    const { status, body, headers } = await ask('GET', '/contact', {}, '1.0')
    expect([status, body.length]).toEqual([200, Number(headers.get('content-length'))])
  })

  test('HTTP/1.0 without a name', async () => {
    const [reply] = replies(await talk(request('GET /contact HTTP/1.0')), ['GET'])
    expect(reply?.status).toBe(200)
  })

  test('HTTP/1.1 without a name is refused', async () => {
    const [reply] = replies(await talk(request('GET /contact HTTP/1.1\nconnection: close')), ['GET'])
    expect(reply?.status).toBe(400)
  })

  test('requests sent one behind the other are answered in their order', async () => {
    const asked = ['/contact', '/nulle-part', '/flux.xml', '/projets/voxe']
    const sent = asked.map((path, place) => request(`GET ${path} HTTP/1.1\nhost: ${host}${place === asked.length - 1 ? '\nconnection: close' : ''}`)).join('')
    const found = replies(await talk(sent), asked.map(() => 'GET'))
    expect(found.map(({ status, headers }) => [status, headers.get('content-type')?.split(';')[0]])).toEqual([
      [200, 'text/html'], [404, 'text/html'], [200, 'application/atom+xml'], [200, 'text/html'],
    ])
  })

  test.each(['GET', 'FLURB / HTTP/1.1\r\nhost: x', '\x16\x03\x01\x02\x00', 'GET / HTTP/9.9\r\nhost: x', 'GET / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2', 'GET / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\ncontent-length: 3'])('what is no request (%j) is answered, and the connection closed', async (bytes) => {
    const answer = (await talk(`${bytes}\r\n\r\n`)).toString()
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /)
  })
})

test('a visitor who leaves in the middle disturbs nobody', async () => {
  for (let turn = 0; turn < 30; turn += 1) {
    const socket = await begin(request(`GET ${ROUTES[turn % ROUTES.length]!.path} HTTP/1.1\nhost: ${host}`))
    if (turn % 2) await once(socket, 'data')
    socket.destroy()
  }
  expect((await ask('GET', '/histoire')).status).toBe(200)
})

test('200 visitors who read slowly keep nobody waiting, and each gets the whole page', async () => {
  const sockets = await Promise.all(Array.from({ length: 200 }, () => begin(request(`GET /histoire HTTP/1.1\nhost: ${host}\nconnection: close`))))
  for (const socket of sockets) socket.pause()
  const { body } = await ask('GET', '/histoire')
  const read = await Promise.all(sockets.map(async (socket) => {
    const chunks: Buffer[] = []
    socket.on('data', (chunk: Buffer) => chunks.push(chunk))
    socket.resume()
    await once(socket, 'close')
    return replies(Buffer.concat(chunks), ['GET'])[0]?.body.length
  }))
  expect(new Set(read)).toEqual(new Set([body.length]))
})

const token = fc.string({ unit: fc.constantFrom(...'/abcZ09-._~%?#[]@!$&\'()*+,;=:"<>\\^`{|}é\u00a0💩'), maxLength: 30 })
const target = fc.oneof(
  fc.tuple(fc.constantFrom(...ROUTES.map(({ path }) => path), '/api/projects', '/api', '/admin', '/p/', '/api/media/file/', '/_next/static/', '/embed/', '/lier/'), token).map(([path, more]) => path + more),
  fc.tuple(fc.constantFrom('/recherche?q=', '/projets?etat=', '/histoire?projet=', '/api/projects?where[title][equals]=', '/oembed?url='), token).map(([path, more]) => path + encodeURIComponent(more)),
)
const headers = fc.dictionary(
  fc.constantFrom('accept', 'accept-language', 'accept-encoding', 'if-none-match', 'if-modified-since', 'range', 'cookie', 'authorization', 'rsc', 'next-router-state-tree', 'next-action', 'x-forwarded-for', 'x-middleware-subrequest', 'x-prerender-revalidate', 'expect', 'content-type'),
  fc.oneof(fc.string({ maxLength: 30 }).map((text) => text.replace(/[^ -~]/g, '')), fc.constantFrom('*', '1', 'bytes=0-', 'application/json', 'br;q=0')),
)

test('whatever is asked, and however, the answer is soon there, and no error of the site’s', async () => {
  await fc.assert(fc.asyncProperty(fc.constantFrom('GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'TRACE', 'PROPFIND'), target, headers, fc.string({ maxLength: 50 }), async (method, path, given, body) => {
    const sent = Buffer.from(body)
    const { expect: _, ...others } = given
    const written = Buffer.from(path).toString('latin1').replace(/[\0-\x20\x7f]/g, '')
    const head = Object.entries({ host, connection: 'close', 'content-length': String(sent.length), ...others }).map(([name, value]) => `${name}: ${value}\r\n`).join('')
    const answer = await talk(Buffer.concat([Buffer.from(`${method} ${written} HTTP/1.1\r\n${head}\r\n`, 'latin1'), sent]), 5)
    const status = Number(answer.subarray(9, 12).toString())
    expect([method, path, given, status < 500 && status >= 200]).toEqual([method, path, given, true])
  }), { numRuns: 200 })
})
