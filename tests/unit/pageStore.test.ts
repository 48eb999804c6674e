import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pagesOnDisk } from '@/deploy/site/pagesOnDisk.mjs'
import { pageStore } from '@/deploy/site/pageStore.mjs'

let root: string
beforeEach(() => { root = mkdtempSync(join(tmpdir(), 'pages-')) })
afterEach(() => rmSync(root, { recursive: true, force: true }))

let clock = 1000
const now = () => (clock += 1)
const page = (tags: string[], text = 'une page') => ({
  status: 200, headers: { 'content-type': 'text/html' }, etag: 'a', bodies: { br: Buffer.from(`br ${text}`), gzip: Buffer.from(`gzip ${text}`) },
  tags, startedAt: now(), lastModified: 1, freshUntil: 9e15,
})
const onDisk = { onDisk: true }
const disk = (...identity: string[]) => pagesOnDisk(root, identity)

describe('in memory', () => {
  test('a page that was put is got, until one of its tags expires', async () => {
    const store = pageStore({ disk: null, now })
    await store.set('/a', page(['doc:1']), onDisk)
    await store.set('/b', page(['doc:2']), onDisk)
    store.expire(['doc:1', 'list:projects'])
    expect([(await store.get('/a'))?.isExpired, (await store.get('/b'))?.isExpired, await store.get('/c')]).toEqual([true, false, undefined])
  })

  test('a page whose making began before a publication is expired as soon as it is put', async () => {
    const store = pageStore({ disk: null, now })
    const old = page(['doc:1'])
    store.expire(['doc:1'])
    await store.set('/a', old, onDisk)
    expect((await store.get('/a'))?.isExpired).toBe(true)
  })

  test('an older making does not replace a newer one', async () => {
    const store = pageStore({ disk: null, now })
    const [older, newer] = [page([], 'ancienne'), page([], 'nouvelle')]
    await store.set('/a', newer, onDisk)
    await store.set('/a', older, onDisk)
    expect(String((await store.get('/a'))?.bodies.br)).toBe('br nouvelle')
  })

  test('those asked for least lately go first, whatever the number of pages', async () => {
    const store = pageStore({ disk: null, now, memoryBytes: 10_000 })
    for (let turn = 0; turn < 200; turn += 1) {
      await store.set(`/${turn}`, page([]), onDisk)
      await store.get('/0')
    }
    expect(store.size().bytes).toBeLessThanOrEqual(10_000)
    expect(await store.get('/0')).toBeDefined()
    expect(await store.get('/1')).toBeUndefined()
  })

  test('no copy of a page that shows what is public no longer comes back', async () => {
    const store = pageStore({ disk: null, now })
    const making = page(['doc:1'])
    await store.set('/a', page(['doc:1']), onDisk)
    store.expire(['doc:1', 'gone:doc:1'])
    expect(await store.get('/a')).toBeUndefined()
    await store.set('/a', making, onDisk)
    expect(await store.get('/a')).toBeUndefined()
    await store.set('/a', page(['doc:1']), onDisk)
    expect((await store.get('/a'))?.isExpired).toBe(false)
  })
})

describe('on disk', () => {
  test('the next process has every page, as a copy that may be old', async () => {
    const kept = page(['doc:1'], 'gardée')
    await pageStore({ disk: disk('site'), now }).set('/a', kept, onDisk)
    const read = await pageStore({ disk: disk('site'), now }).get('/a')
    expect(read).toEqual({ ...kept, isExpired: true })
  })

  test('what left memory is read again, and knows what expired meanwhile', async () => {
    const store = pageStore({ disk: disk('site'), now, memoryBytes: 1 })
    await store.set('/a', page(['doc:1']), onDisk)
    await store.set('/b', page([]), onDisk)
    expect((await store.get('/a'))?.isExpired).toBe(false)
    await store.set('/b', page([]), onDisk)
    store.expire(['doc:1'])
    expect((await store.get('/a'))?.isExpired).toBe(true)
  })

  test('what is public no longer does not come back at the next start', async () => {
    const store = pageStore({ disk: disk('site'), now })
    await store.set('/a', page(['doc:1']), onDisk)
    store.expire(['doc:1', 'gone:doc:1'])
    expect(await pageStore({ disk: disk('site'), now }).get('/a')).toBeUndefined()
  })

  test('another build, address or database has none of these pages', async () => {
    await pageStore({ disk: disk('build', 'https://a'), now }).set('/a', page([]), onDisk)
    expect(await pageStore({ disk: disk('build', 'https://b'), now }).get('/a')).toBeUndefined()
  })

  test('a file that was cut, or a page not meant for the disk, is no page', async () => {
    const store = pageStore({ disk: disk('site'), now })
    await store.set('/a', page([]), onDisk)
    await store.set('/b', page([]), { onDisk: false })
    const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    expect(files).toHaveLength(1)
    for (const file of files) truncateSync(join(file.parentPath, file.name), 40)
    const next = pageStore({ disk: disk('site'), now })
    expect([await next.get('/a'), await next.get('/b')]).toEqual([undefined, undefined])
  })

  test('a page removed is removed from the disk', async () => {
    const store = pageStore({ disk: disk('site'), now })
    await store.set('/a', page([]), onDisk)
    await store.remove('/a')
    expect(await pageStore({ disk: disk('site'), now }).get('/a')).toBeUndefined()
  })
})
