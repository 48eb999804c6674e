import { describe, expect, test } from '@jest/globals'
import { mentionedIds } from '@/lib/freshness'
import { lastChange, lastNamed, pointersTo } from '@/lib/sitemap'
import { PAGE_FOLDERS, type PageCollection } from '@/lib/permalinks'
import { collections } from '@/collections'

const id = (number: number) => `0190a1b2-0000-7000-8000-${String(number).padStart(12, '0')}`
const day = (number: number) => `2026-01-${String(number).padStart(2, '0')}T00:00:00.000Z`
const own = { id: id(1), updatedAt: day(5) }

describe('when what a page shows last changed', () => {
  test('its own record, when nothing shown is newer', () => {
    expect(lastChange(own, {})).toBe(day(5))
    expect(lastChange(own, { milestones: [{ id: id(2), updatedAt: day(4), projects: [id(1)] }] })).toBe(day(5))
  })
  test('a moment that names it, in a list or in a chapter', () => {
    expect(lastChange(own, { milestones: [{ id: id(2), updatedAt: day(9), projects: [{ id: id(1) }] }] })).toBe(day(9))
    expect(lastChange(own, { chapter: { era: own, milestones: [{ id: id(2), updatedAt: day(8), era: id(1) }] } })).toBe(day(8))
  })
  test('what is listed without naming it does not count', () => {
    expect(lastChange(own, { experiments: [{ id: id(3), updatedAt: day(9), territory: id(4) }], next: { id: id(6), updatedAt: day(20) } })).toBe(day(5))
  })
})

test('of several records that name one, the last; a record that names itself says nothing', () => {
  const named = lastNamed([{ id: id(2), updatedAt: day(3), partOf: id(1) }, { id: id(3), updatedAt: day(7), partOf: id(1) }, { id: id(4), updatedAt: day(9), partOf: id(4) }] as never, mentionedIds)
  expect([...named]).toEqual([[id(1), day(7)]])
})

test('every field that points to a page is one of the model', () => {
  const missing = (Object.keys(PAGE_FOLDERS) as PageCollection[]).flatMap((page) => pointersTo(page).flatMap(([slug, fields]) => {
    const text = JSON.stringify(collections.find((one) => one.slug === slug)?.fields, (_, value: unknown) => (typeof value === 'function' ? undefined : value))
    return fields.filter((field) => !text.includes(`"name":"${field}"`)).map((field) => `${slug}.${field}`)
  }))
  expect(missing).toEqual([])
})
