import { describe, expect, test } from '@jest/globals'
import { DatabaseAway, DatabaseWatch } from '@/lib/payload/pool/DatabaseWatch'
import { inTime } from '@/lib/queries/inTime'

const error = (code: string) => Object.assign(new Error(code), { code })

describe('whether the database is there', () => {
  /** What a probe found, and what is then known: why the database is away, or null. */
  test.each([
    [null, null], ['ECONNREFUSED', 'ECONNREFUSED'], ['SILENCE', 'SILENCE'], ['57P03', '57P03'],
    // It answers, were it to refuse.
    ['53300', null], ['28P01', null], ['3D000', null],
  ])('after %s: %s', async (code, reason) => {
    const watch = new DatabaseWatch(async () => {
      if (code) throw error(code)
    }, 1e6)
    await watch.doubt()
    expect(watch.reason).toBe(reason)
    expect(await watch.isAway()).toBe(reason !== null)
    if (reason) expect(() => watch.refuseIfAway()).toThrow(DatabaseAway)
    else expect(() => watch.refuseIfAway()).not.toThrow()
  })

  test('is asked by one at a time, and told once; what was to be done when it is back is done once', async () => {
    let [isThere, asked, told, done] = [false, 0, 0, 0]
    const watch = new DatabaseWatch(async () => {
      asked += 1
      if (!isThere) throw error('ECONNREFUSED')
    }, 1)
    watch.onAway(() => (told += 1))
    watch.onceBack(() => (done += 1))
    await Promise.all([watch.doubt(), watch.doubt(), watch.doubt()])
    expect([asked, told, done]).toEqual([1, 1, 0])
    while (asked < 4) await new Promise((resolve) => setTimeout(resolve, 2))
    expect([told, done]).toEqual([1, 0])
    isThere = true
    while (watch.reason !== null) await new Promise((resolve) => setTimeout(resolve, 2))
    expect([told, done]).toEqual([1, 1])
  })

  test('what only takes long is no reason to ask again right after an answer', async () => {
    let asked = 0
    const watch = new DatabaseWatch(async () => void (asked += 1))
    await watch.doubt()
    watch.doubtSlowness()
    expect(asked).toBe(1)
  })
})

test('a read for a page is given up in the end, as for a database that is away', async () => {
  await expect(inTime(() => new Promise(() => undefined), 5)).rejects.toThrow('La base de données ne répond pas')
  expect(await inTime(async () => 'lu', 1000)).toBe('lu')
})
