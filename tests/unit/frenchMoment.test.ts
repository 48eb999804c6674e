import { expect, test } from '@jest/globals'
import { readableMoment } from '@/app/(payload)/_admin/review/frenchMoment'

test.each([
  ['5/6/2031 10:30', '2031/6/5 10:30'],
  ['30/11/2026 09:00', '2026/11/30 09:00'],
  ['30/11/2026 9h00', '2026/11/30 9:00'],
  ['30/11/2026 à 9 h 00', '2026/11/30 9:00'],
  ['2026/11/30 9 h 00', '2026/11/30 9:00'],
  // While one types, and what the field writes itself.
  ['30/11/20', '30/11/20'],
  ['2026/11/30 09:0', '2026/11/30 09:0'],
  ['nov. 30, 2026 9:00 AM', 'nov. 30, 2026 9:00 AM'],
  ['', ''],
])('« %s » is read as « %s »', (typed, readable) => expect(readableMoment(typed)).toBe(readable))
