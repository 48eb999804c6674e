import { expect, test } from '@jest/globals'
import { forgetDocument, isDatabaseAway, lastGood } from '@/lib/freshness'

const away = () => Promise.reject(Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' }))

test('while the database is away, the last result it gave', async () => {
  await lastGood('a', async () => 'bon')
  expect(await lastGood('a', away)).toBe('bon')
})

test('whoever gets an old result is told that it is one', async () => {
  let told = 0
  const ask = (read: () => Promise<string>) => lastGood('dit', read, () => true, () => (told += 1))
  await ask(async () => 'bon')
  expect([told, await ask(away), told]).toEqual([0, 'bon', 1])
})

test('nothing ever read: the error, not an invented answer', async () => {
  await expect(lastGood('jamais', away)).rejects.toThrow('ECONNREFUSED')
})

test('an error of the question is never hidden behind an old answer', async () => {
  await lastGood('b', async () => 'bon')
  await expect(lastGood('b', () => Promise.reject(new Error('column "x" does not exist')))).rejects.toThrow('column')
})

test('what is no longer public does not come back while the database is away', async () => {
  await lastGood('c', async () => ({ id: 'dépublié' }))
  forgetDocument('dépublié')
  await expect(lastGood('c', away)).rejects.toThrow('ECONNREFUSED')
})

test.each([
  [Object.assign(new Error('terminating connection'), { code: '57P01' }), true],
  [new Error('query', { cause: new Error('Connection terminated unexpectedly') }), true],
  [new AggregateError([new Error('connect ECONNREFUSED ::1:5432')], 'all failed'), true],
  [new Error('duplicate key value'), false],
  [new Error('PostgreSQL 22P02: Requête refusée [0196a2f0-08abc-7000-8000-57014a53300b]'), false],
  [Object.assign(new Error('connection failure'), { code: '08006' }), true],
  ['text', false],
])('%p: is the database away? %p', (error, expected) => expect(isDatabaseAway(error)).toBe(expected))
