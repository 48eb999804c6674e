import { describe, expect, test } from '@jest/globals'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { KEPT } from './support/routes'
import { ask } from './support/wire'

describe.each(KEPT)('$kind', ({ path }) => {
  test('what a visitor has already is not sent again: by its mark, in whichever encoding, or by its date', async () => {
    const { headers } = await ask('GET', path, { 'accept-encoding': 'br' })
    const [mark, date] = [headers.get('etag')!, headers.get('last-modified')!]
    expect(mark).toMatch(/^"[\w-]+"$/)
    expect(Date.parse(date)).toBeLessThanOrEqual(Date.now())
    const conditions: Record<string, string>[] = [
      { 'if-none-match': mark }, { 'if-none-match': `"autre", W/${mark}` }, { 'if-none-match': '*' },
      { 'if-none-match': mark, 'accept-encoding': 'gzip' }, { 'if-none-match': mark, 'if-modified-since': 'Sun, 01 Jan 2012 00:00:00 GMT' }, { 'if-modified-since': date },
    ]
    for (const condition of conditions) {
      const { status, headers: told, body } = await ask('GET', path, { 'accept-encoding': 'br', ...condition })
      expect([condition, status, body.length, told.get('last-modified')]).toEqual([condition, 304, 0, date])
      expect(told.get('cache-control')).toBe(headers.get('cache-control'))
    }
    const otherwise: Record<string, string>[] = [
      { 'if-none-match': '"autre"' }, { 'if-modified-since': 'Sun, 01 Jan 2012 00:00:00 GMT' }, { 'if-modified-since': 'hier' },
      { 'if-none-match': '"autre"', 'if-modified-since': date },
    ]
    for (const condition of otherwise) expect([condition, (await ask('GET', path, condition)).status]).toEqual([condition, 200])
  })

  test('each encoding unfolds to the same bytes, under a mark of its own', async () => {
    const [br, gzip, plain] = [await ask('GET', path, { 'accept-encoding': 'br' }), await ask('GET', path, { 'accept-encoding': 'gzip' }), await ask('GET', path, { 'accept-encoding': 'identity' })]
    if (!br.headers.has('content-encoding')) return void expect(br.body.equals(plain.body)).toBe(true)
    expect([br, gzip, plain].map(({ headers }) => headers.get('content-encoding'))).toEqual(['br', 'gzip', undefined])
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true)
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true)
    expect(new Set([br, gzip, plain].map(({ headers }) => headers.get('etag'))).size).toBe(3)
    expect(br.headers.get('vary')).toBe('Accept-Encoding')
  })
})

test.each([
  ['gzip, deflate, br, zstd', 'br'], ['br;q=0, gzip;q=0.5', 'gzip'], ['*', 'br'], ['identity;q=0', undefined], ['identity', undefined], ['', undefined],
])('Accept-Encoding: %s → %s', async (accepted, encoding) => {
  const { status, headers } = await ask('GET', '/histoire', { 'accept-encoding': accepted })
  expect([status, headers.get('content-encoding')]).toEqual([200, encoding])
})

test.each(['/contact', '/assets/comfort.js'])('%s can’t be asked for in parts: it comes whole', async (path) => {
  const { status, body } = await ask('GET', path, { range: 'bytes=0-9' })
  expect([status, body.length > 1000]).toEqual([200, true])
})
