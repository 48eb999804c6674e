import { describe, expect, test } from '@jest/globals'
import { toJson, toTable } from '@/tests/bench/report'
import { median, percentile } from '@/tests/bench/statistics'

const upTo = (count: number) => Array.from({ length: count }, (_, index) => count - index)

describe('the statistics of the bench', () => {
  test.each([
    [[7], 7],
    [[3, 1, 2], 2],
    [[10, 1, 3, 2], 2.5],
    [[100, 9], 54.5],
  ])('median of %j: %p', (numbers, expected) => expect(median(numbers)).toBe(expected))

  test.each([
    [50, 0.95, 48],
    [100, 0.95, 95],
    [100, 0.99, 99],
    [10, 0.99, 10],
    [1, 0.95, 1],
    [4, 0, 1],
  ])('of 1 to %p, the percentile %p is %p', (count, share, expected) => expect(percentile(upTo(count), share)).toBe(expected))

  test('neither reorders what it is given nor answers about nothing', () => {
    const numbers = [3, 1, 2]
    median(numbers)
    percentile(numbers, 0.5)
    expect(numbers).toEqual([3, 1, 2])
    expect(() => median([])).toThrow(RangeError)
    expect(() => percentile([], 0.95)).toThrow(RangeError)
  })
})

describe('the report of the bench', () => {
  const machine = { date: '2026-11-23 18:00', node: '20.19.0', platform: 'linux-x64', cpus: 2, cpu: 'Test', memoryGb: 8, load: 0.1 }
  const report = {
    machine,
    measures: {
      'start.second': { label: 'Second démarrage', unit: 'ms', value: 4210, baseline: 42.1 },
      'page.requestsPerSecond': { label: 'Requêtes', unit: 'req/s', value: 500, baseline: 10_000 },
      'page.bytes': { label: 'Octets', unit: 'octets', value: 123_456 },
      'page.requests': { label: 'Requêtes d’une visite', unit: '', value: 12 },
    },
  } as const

  test('a table in French, aligned, with the ratio to the baseline', () => {
    const lines = toTable(report).replaceAll(/[\u00a0\u202f]/g, ' ').split('\n').slice(3)
    expect(lines).toEqual([
      'Mesure                   Valeur     Témoin  Rapport',
      '─────────────────────  ────────  ─────────  ───────',
      'Second démarrage         4,21 s    42,1 ms  × 100,0',
      'Requêtes                 500 /s  10 000 /s   ÷ 20,0',
      'Octets                 123,5 ko          –        –',
      'Requêtes d’une visite        12          –        –',
    ])
  })

  test('JSON on one line, with what the table rounds', () => {
    expect(toJson(report)).not.toContain('\n')
    expect(JSON.parse(toJson(report))).toEqual({
      machine,
      measures: {
        'start.second': { value: 4210, unit: 'ms', baseline: 42.1, ratio: 100 },
        'page.requestsPerSecond': { value: 500, unit: 'req/s', baseline: 10_000, ratio: 0.05 },
        'page.bytes': { value: 123_456, unit: 'octets' },
        'page.requests': { value: 12 },
      },
    })
  })
})
