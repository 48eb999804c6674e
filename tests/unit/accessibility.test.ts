import { expect, test } from '@jest/globals'
import { accessibilityMention, conformityOf, linesOf } from '@/lib/accessibility/conformity'

const now = new Date('2026-11-23T12:00:00Z')
const audit = (rate: number | null, date: string | null = '2026-01-15T11:00:00.000Z') => ({ date, auditor: 'Un cabinet', rgaaVersion: '4.1.2', rate })

test.each([
  ['no record', null, 'non conforme', false, false],
  ['an empty record', {}, 'non conforme', false, false],
  ['100 %', audit(100), 'totalement conforme', true, false],
  ['99.99 %', audit(99.99), 'partiellement conforme', true, false],
  ['50 %', audit(50), 'partiellement conforme', true, false],
  ['49.9 %', audit(49.9), 'non conforme', true, false],
  ['0 %', audit(0), 'non conforme', true, false],
  ['a rate without a date', audit(100, null), 'non conforme', false, false],
  ['a date without a rate', audit(null), 'non conforme', false, false],
  ['nobody signed', { ...audit(100), auditor: '' }, 'non conforme', false, false],
  ['an impossible rate', audit(120), 'non conforme', false, false],
  ['three years old to the day', audit(100, '2023-11-23T11:00:00.000Z'), 'totalement conforme', true, false],
  ['three years and a day', audit(100, '2023-11-22T11:00:00.000Z'), 'non conforme', false, true],
  ['not done yet', audit(100, '2026-11-24T11:00:00.000Z'), 'non conforme', false, false],
])('%s', (_, recorded, words, counts, isExpired) => {
  const conformity = conformityOf(recorded, now)
  expect(conformity).toMatchObject({ words, isExpired })
  expect(conformity.audit !== null).toBe(counts)
  expect(accessibilityMention(conformity)).toBe(`Accessibilité : ${words}`)
})

test('one item a line', () => {
  expect(linesOf('- Les vidéos\n\n • Les plans \nLe reste')).toEqual(['Les vidéos', 'Les plans', 'Le reste'])
  expect(linesOf(null)).toEqual([])
})
