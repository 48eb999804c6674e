import { describe, expect, test } from '@jest/globals'
import { bodyLimit as ofTheServer } from '@/deploy/site/bodyLimits.mjs'
import { boundedBody } from '@/collections/input/boundedBody'
import { jsonDepth } from '@/lib/bodies/jsonDepth'
import { bodyLimit, FILE_BYTES, JSON_DEPTH } from '@/lib/bodies/limits.mjs'
import { FILE_MEGABYTES } from '@/lib/vocabulary/files'

const JSON_TYPE = 'application/json'
const post = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
  new Request(`http://localhost:3000${path}`, { method: 'POST', body, duplex: 'half', headers: { 'content-type': JSON_TYPE, ...headers } } as RequestInit)
const statusOf = async (request: Request) => {
  const bounded = await boundedBody(request)
  return bounded instanceof Response ? bounded.status : 200
}

test.each([
  ['/api/users/login', JSON_TYPE, 1_000_000], ['/api/checks', JSON_TYPE, 200_000], ['/api/media', 'multipart/form-data; boundary=x', 16_000_000],
  ['/api/media/0190', 'multipart/form-data; boundary=x', 16_000_000], ['/api/media', JSON_TYPE, 1_000_000], ['/api/projects', 'multipart/form-data; boundary=x', 1_000_000], ['/', '', 1_000_000],
])('%s, as « %s »: %d bytes', (path, type, limit) => {
  expect(bodyLimit(path, { 'content-type': type })).toBe(limit)
  expect(ofTheServer).toBe(bodyLimit)
})

test('files weigh what people are told', () => expect(FILE_BYTES).toBe(FILE_MEGABYTES * 1_000_000))

describe('a body is bounded before it is read', () => {
  test('announced as too long, nothing of it is read', async () => {
    let read = 0
    const body = new ReadableStream({ pull: (controller) => {
      read += 1
      controller.enqueue(new Uint8Array(1000))
    } }, { highWaterMark: 0 })
    const answer = await boundedBody(post('/api/users/login', body, { 'content-length': '50000000' }))
    expect(answer).toBeInstanceOf(Response)
    expect({ status: (answer as Response).status, text: await (answer as Response).json() }).toEqual({ status: 413, text: { errors: [{ message: 'C’est trop long : 1 Mo au plus. Rien n’a été enregistré.' }] } })
    expect(read).toBe(0)
  })

  test('without an end, it is read as far as the limit', async () => {
    let sent = 0
    const body = new ReadableStream({ pull: (controller) => {
      sent += 100_000
      controller.enqueue(new Uint8Array(100_000).fill(32))
    } })
    expect(await statusOf(post('/api/users/login', body))).toBe(413)
    expect(sent).toBeLessThan(2_000_000)
  })

  test('what fits arrives as it was sent', async () => {
    const bounded = await boundedBody(post('/api/projects', JSON.stringify({ title: 'Un été' })))
    expect(await (bounded as { request: Request }).request.json()).toEqual({ title: 'Un été' })
  })

  test('a form that goes past its limit ends in an error, and says so', async () => {
    const bounded = await boundedBody(post('/api/projects', new Uint8Array(1_200_000), { 'content-type': 'multipart/form-data; boundary=x' })) as Exclude<Awaited<ReturnType<typeof boundedBody>>, Response>
    await expect(bounded.request.text()).rejects.toThrow('body too long')
    expect(bounded.isOver()).toBe(true)
  })
})

describe('JSON has a bounded depth', () => {
  const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
  test.each([['1', 0], ['{"a":[{}]}', 3], ['"[[["', 0], ['"\\"[["', 0], ['[[[', 3]])('%s', (text, depth) => expect(jsonDepth(text)).toBe(depth))
  test('however deep', () => expect(jsonDepth(deep(5000))).toBe(5000))
  test('refused past it', async () => {
    expect(await statusOf(post('/api/projects', deep(JSON_DEPTH)))).toBe(200)
    expect(await statusOf(post('/api/projects', deep(JSON_DEPTH + 1)))).toBe(400)
    expect(await statusOf(post('/api/projects', deep(400_000)))).toBe(400)
  })
})
