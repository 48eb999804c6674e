import { expect, test } from '@jest/globals'
import library from 'edtf'
import fc from 'fast-check'
import {
  compareDates, contains, datetimeAttribute, dayBounds, endYear, formatDate, formatDay, formatSpan, overlaps, parseDate, startYear,
} from '@/lib/dates'

const two = (value: number) => String(value).padStart(2, '0')
const year = fc.integer({ min: 1701, max: 2199 }).map(String)
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`)
const day = fc
  .date({ min: new Date('1701-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const mark = fc.constantFrom('', '', '', '~', '?', '%')
const dated = fc.tuple(fc.oneof(year, month, day), mark).map(([text, sign]) => text + sign)
const season = fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, s]) => `${y}-${s}`)
const unspecified = fc.oneof(
  year.map((y) => `${y.slice(0, 3)}X`),
  year.map((y) => `${y.slice(0, 2)}XX`),
  year.map((y) => `${y}-XX`),
  year.map((y) => `${y}-XX-XX`),
  month.map((m) => `${m}-XX`),
)
const bound = fc.oneof({ arbitrary: dated, weight: 4 }, season)
const interval = fc.oneof(
  fc.tuple(bound, bound).map(([a, b]) => `${a}/${b}`),
  bound.chain((a) => fc.constantFrom(`${a}/..`, `${a}/`, `../${a}`, `/${a}`)),
)
/** Any EDTF that the site can store. */
const stored = fc
  .oneof({ arbitrary: dated, weight: 3 }, season, unspecified, { arbitrary: interval, weight: 5 })
  .map((text) => parseDate(text))
  .filter((parsed) => parsed.ok)
  .map((parsed) => parsed.edtf)
/** What somebody may type: noise, and the words of dates in any order. */
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 150 }),
  fc
    .array(fc.constantFrom('2013', '16', '3', 'mai', 'été', 'vers', 'à', 'et', '-', '–', '/', '..', '?', '~', 'avant', 'depuis', 'de', 'du', 'd’', 'XX', 'années', 'fin', 'inconnue', ',', ' ', ' ', ' '), { maxLength: 12 })
    .map((words) => words.join('')),
)
const check = (property: Parameters<typeof fc.assert>[0]) => fc.assert(property, { numRuns: 500 })

test('every stored date reads back from its EDTF and from its French text', () => {
  check(fc.property(stored, (edtf) => {
    expect(parseDate(edtf)).toMatchObject({ ok: true, edtf })
    expect(parseDate(formatDate(edtf))).toMatchObject({ ok: true, edtf })
    expect(parseDate(formatDate(edtf, 'start').toUpperCase())).toMatchObject({ ok: true, edtf })
  }))
})

test('two dates that differ have different texts', () => {
  check(fc.property(stored, stored, (a, b) => {
    expect(formatDate(a) === formatDate(b)).toBe(a === b)
  }))
})

test('the first day never follows the last, and the years lie between them', () => {
  check(fc.property(stored, (edtf) => {
    const { earliest, latest } = dayBounds(edtf)
    expect(earliest !== null || latest !== null).toBe(true)
    if (earliest && latest) expect(earliest <= latest).toBe(true)
    if (earliest) expect(startYear(edtf)).toBe(Number(earliest.slice(0, 4)))
    if (latest && !edtf.endsWith('-24')) expect(endYear(edtf)).toBe(Number(latest.slice(0, 4)))
  }))
})

test('bounds are those of the edtf library, seasons apart', () => {
  const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10)
  check(fc.property(fc.oneof(dated, unspecified, fc.tuple(dated, dated).map(([a, b]) => `${a}/${b}`)), (text) => {
    const parsed = parseDate(text)
    if (!parsed.ok) return
    const { min, max } = library(parsed.edtf)
    expect([parsed.earliest, parsed.latest]).toEqual([isoDay(min), isoDay(max)])
  }))
})

test('<time datetime> is a valid HTML year, month or date, or nothing', () => {
  check(fc.property(stored, (edtf) => {
    expect(datetimeAttribute(edtf) ?? '2000').toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  }))
})

test('the order is total, antisymmetric and transitive', () => {
  const any = fc.oneof({ arbitrary: stored, weight: 9 }, typed)
  check(fc.property(any, any, any, (a, b, c) => {
    expect(compareDates(a, a)).toBe(0)
    expect(compareDates(a, b) + compareDates(b, a)).toBe(0)
    if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).toBeLessThanOrEqual(0)
  }))
})

test('a date contains and overlaps itself; what overlaps is never refused', () => {
  check(fc.property(stored, stored, (a, b) => {
    expect(contains(a, a) && overlaps(a, a)).toBe(true)
    expect(overlaps(a, b)).toBe(overlaps(b, a))
    if (overlaps(a, b)) expect(contains(a, b)).toBe(true)
  }))
})

test('nothing throws on any text, and what is accepted is stable', () => {
  check(fc.property(typed, typed, (text, other) => {
    const parsed = parseDate(text)
    if (parsed.ok) {
      expect(parseDate(parsed.edtf)).toEqual(parsed)
      expect(parseDate(formatDate(parsed.edtf))).toEqual(parsed)
    } else expect(parsed.message).toMatch(/\S/)
    for (const read of [formatDate, formatSpan, formatDay, datetimeAttribute, dayBounds, startYear, endYear]) read(text)
    contains(text, other)
    overlaps(text, other)
    compareDates(text, other)
  }))
})
