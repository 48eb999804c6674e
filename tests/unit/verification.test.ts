import { expect, test } from '@jest/globals'
import { verificationOf } from '@/lib/verification/verification'

test.each([
  [null, '2026-11-23T12:00:00Z', 'never'],
  [undefined, '2026-11-23T12:00:00Z', 'never'],
  ['2026-11-23T11:00:00.000Z', '2026-11-23T12:00:00Z', 'recent'],
  ['2025-11-23T11:00:00.000Z', '2026-11-22T12:00:00Z', 'recent'],
  ['2025-11-23T11:00:00.000Z', '2026-11-23T22:59:59Z', 'recent'], // the last minute of the same day, in Paris
  ['2025-11-23T11:00:00.000Z', '2026-11-23T23:00:00Z', 'old'], // midnight in Paris
  ['2025-11-22T23:30:00.000Z', '2026-11-23T12:00:00Z', 'recent'], // already the 23rd in Paris
  ['2024-02-29T12:00:00.000Z', '2025-02-28T12:00:00Z', 'recent'],
  ['2024-02-29T12:00:00.000Z', '2025-03-01T12:00:00Z', 'old'],
  ['2027-01-01T12:00:00.000Z', '2026-11-23T12:00:00Z', 'recent'],
])('checked %s, read %s: %s', (verifiedOn, now, expected) => {
  expect(verificationOf(verifiedOn, new Date(now))).toBe(expected)
})
