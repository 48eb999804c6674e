import { beforeEach, expect, test } from '@jest/globals'
import type { RequestListener } from 'node:http'
import NextCache, { onExpiry } from '@/deploy/site/nextCache.mjs'
import { pages } from '@/deploy/site/pages.mjs'
import { pageStore } from '@/deploy/site/pageStore.mjs'

type Answer = { status?: number; caching?: string; tags?: string[]; text?: string; cookie?: string }

/** What stands for Next: answers what the test wants, and tells the tags of a page as Next does. */
let next: (path: string) => Promise<Answer>
let asked: { path: string; headers: object }[]
const handler: RequestListener = async (request, response) => {
  asked.push({ path: request.url ?? '', headers: request.headers })
  const { status = 200, caching = 's-maxage=300, stale-while-revalidate=31535700', tags = [], text = 'une page', cookie } = await next(request.url ?? '')
  await new NextCache().set(request.url ?? '', { kind: 'APP_PAGE', headers: { 'x-next-cache-tags': tags.join(',') } }, {})
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': caching, ...(cookie ? { 'set-cookie': cookie } : {}) }).end(text)
}

let site: ReturnType<typeof pages>
beforeEach(() => {
  asked = []
  next = async () => ({})
  const store = pageStore({ disk: null })
  onExpiry((tags: string[]) => store.expire(tags))
  site = pages({ handler, store, light: true, headers: { host: 'exemple.test' } })
})

const expire = (...tags: string[]) => new NextCache().revalidateTag(tags)
const look = async (key: string) => {
  const { page, how } = await site.kept(key)
  return [how, page.status, String(page.bodies.identity)]
}

test('a page is made once, however many ask at once, and is there for those who come after', async () => {
  next = async () => ({ text: 'faite' })
  const found = await Promise.all(Array.from({ length: 50 }, () => look('/a')))
  expect(found).toEqual(found.map(() => ['miss', 200, 'faite']))
  expect(await look('/a')).toEqual(['hit', 200, 'faite'])
  expect(asked).toEqual([{ path: '/a', headers: expect.objectContaining({ host: 'exemple.test' }) }])
})

test('a publication has the pages that bear its tags made again, and no others', async () => {
  next = async (path) => ({ tags: [path === '/a' ? 'doc:1' : 'doc:2'], text: `${path} ${asked.length}` })
  for (const path of ['/a', '/b']) await look(path)
  await expire('doc:1')
  expect([await look('/a'), await look('/b')]).toEqual([['miss', 200, '/a 3'], ['hit', 200, '/b 2']])
})

test('a page whose making began before a publication is made again for who comes after it', async () => {
  let finish: (answer: Answer) => void = () => undefined
  next = () => new Promise((resolve) => { finish = resolve })
  const first = look('/a')
  await new Promise((resolve) => setTimeout(resolve, 20))
  const finishFirst = finish
  await expire('doc:1')
  const second = look('/a')
  await new Promise((resolve) => setTimeout(resolve, 20))
  finish({ tags: ['doc:1'], text: 'nouvelle' })
  expect(await second).toEqual(['miss', 200, 'nouvelle'])
  finishFirst({ tags: ['doc:1'], text: 'ancienne' })
  await first
  expect(await look('/a')).toEqual(['hit', 200, 'nouvelle'])
})

test('a page that can’t be made again is the copy there is; one that never was is an error', async () => {
  next = async () => ({ tags: ['doc:1'], text: 'bonne' })
  await look('/a')
  await expire('doc:1')
  next = async () => ({ status: 500, text: 'Internal Server Error' })
  expect(await look('/a')).toEqual(['stale', 200, 'bonne'])
  expect(await look('/b')).toEqual(['miss', 500, 'Internal Server Error'])
})

test('an old page is shown once more while it is made again', async () => {
  next = async () => ({ caching: 's-maxage=1', text: `${asked.length}` })
  await look('/a')
  await new Promise((resolve) => setTimeout(resolve, 1100))
  expect(await look('/a')).toEqual(['stale', 200, '1'])
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(await look('/a')).toEqual(['hit', 200, '2'])
})

test.each<[string, Answer]>([
  ['private', { caching: 'private, no-cache, no-store' }], ['with a cookie', { cookie: 'a=b' }], ['of no age', { caching: 'public' }],
  ['not found', { status: 404 }], ['made from old results', { tags: ['outdated'] }],
])('what is %s is kept for nobody', async (_, answer) => {
  next = async () => answer
  for (const turn of [1, 2]) {
    await look('/a')
    expect(asked).toHaveLength(turn)
  }
})

test('a page that is there no longer leaves no copy', async () => {
  next = async () => ({ tags: ['doc:1'] })
  await look('/a')
  await expire('doc:1')
  next = async () => ({ status: 404 })
  await look('/a')
  next = async () => ({ status: 500 })
  expect((await look('/a'))[1]).toBe(500)
})

test('a machine that asks for every page at once has a few made at a time, and gets them all', async () => {
  let [running, most] = [0, 0]
  next = async (path) => {
    most = Math.max(most, (running += 1))
    await new Promise((resolve) => setTimeout(resolve, 5))
    running -= 1
    return path === '/12' ? { status: 500 } : {}
  }
  const found = await Promise.all(Array.from({ length: 60 }, (_, index) => look(`/${index}`)))
  expect(most).toBeLessThanOrEqual(4)
  expect(found.map(([, status]) => status)).toEqual(found.map((_, index) => (index === 12 ? 500 : 200)))
})
