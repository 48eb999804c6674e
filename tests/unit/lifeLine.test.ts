import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { COLUMNS, drawLifeLine } from '@/lib/projects/lifeLine'
import type { PhaseKind } from '@/lib/projects/projectState'

const now = new Date('2026-11-23T12:00:00Z')
const phase = (kind: PhaseKind, date: string) => ({ kind, date })
const draw = (span: string, ...phases: { kind: PhaseKind; date: string }[]) => drawLifeLine(phases, { span }, now)

test('an idea, an active stretch, and an end that nobody knows, to scale', () => {
  const { phases, years } = draw('2013-02-13/', phase('idea', '2008/2009'), phase('active', '2013-02-13'), phase('unknown', '2022-03-23'))
  expect(phases.map(({ stretch, fades, isNamed }) => [stretch, fades, isNamed])).toEqual([
    ['idea', false, true], ['active', false, true], ['unknown', true, true],
  ])
  expect(phases.map(({ from, until }) => [Math.round(from), Math.round(until)])).toEqual([[0, 27], [27, 75], [75, 100]])
  expect(years.map(({ year }) => year)).toEqual([2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024, 2026])
})

test('the thread stops where the project did, before the end of the axis', () => {
  const [only] = draw('2012/2016', phase('active', '2012')).phases
  expect([only?.stretch, only?.fades]).toEqual(['active', false])
  expect(only!.until).toBeGreaterThan(90)
  expect(only!.until).toBeLessThan(97)
  const ended = draw('2012/2016', phase('active', '2012'), phase('ended', '2016')).phases
  expect(ended.map(({ stretch }) => stretch)).toEqual(['active', 'none'])
})

test('a project that still runs goes up to today', () => {
  expect(draw('2014/..', phase('active', '2014')).phases[0]).toMatchObject({ until: 100, fades: false })
})

test('the same word is not said twice, and close words stand apart', () => {
  const { phases } = draw('2016-12/', phase('active', '2016-12-06'), phase('active', '2017-02'), phase('paused', '2017-09'), phase('active', '2026'))
  expect(phases.map(({ isNamed, isRaised }) => [isNamed, isRaised])).toEqual([[true, false], [false, false], [true, true], [true, false]])
})

test('one whose beginning is unknown stands at the last day it may have begun; one without any day is not drawn', () => {
  expect(draw('../2017-05', phase('active', '../2017-05')).phases[0]?.from).toBeCloseTo(4, 0)
  expect(draw('2012', phase('active', '../..'))).toEqual({ form: 'list', phases: [], years: [] })
})

test('an axis of years is drawn only where it tells something', () => {
  expect(draw('2016-12-07/2016-12-09', phase('active', '2016-12-07'), phase('ended', '2016-12-09')).form).toBe('list')
  expect(draw('2019-04/2020-06', phase('active', '2019-10-04'), phase('ended', '2020-06-21')).form).toBe('axis')
  expect(draw('2010/..', ...['2010', '2011', '2012', '2013', '2014', '2015'].map((date) => phase('active', date))).form).toBe('axis')
  expect(draw('2010/..', ...['2010', '2011', '2012', '2013', '2014', '2015', '2016'].map((date) => phase('active', date))).form).toBe('list')
})

test('columns stay in order, within the width, and never run into each other', () => {
  const dates = fc.array(fc.integer({ min: 1990, max: 2026 }).map(String), { minLength: 1, maxLength: 12 }).map((years) => years.toSorted())
  fc.assert(fc.property(dates, (some) => {
    const { phases } = draw('1990/..', ...some.map((date) => phase('active', date)))
    phases.forEach(({ column, width, from, until }, index) => {
      const next = phases[index + 1]
      expect(column).toBeGreaterThanOrEqual(1)
      expect(width).toBeGreaterThanOrEqual(Math.min(10, Math.floor(COLUMNS / some.length)))
      expect(column + width).toBeLessThanOrEqual(next?.column ?? COLUMNS + 1)
      expect(from).toBeLessThanOrEqual(until)
    })
  }))
})
