import { expect, test } from '@jest/globals'
import { readMoment } from '@/app/(payload)/_admin/review/frenchMoment'

test.each([
  ['5/6/2031 10:30', '2031/06/05 10:30'],
  ['30/11/2026 09:00', '2026/11/30 09:00'],
  ['30/11/2026 9h00', '2026/11/30 9:00'],
  ['30/11/2026 à 9 h 00', '2026/11/30 9:00'],
  ['15 mars 2027, 10 h', '2027/03/15 10:00'],
  ['15 mars 2027 à 10 h 30', '2027/03/15 10:30'],
  ['1er août 2027', '2027/08/01'],
  ['29/02/2028 10:00', '2028/02/29 10:00'],
  // While one types, and what the field writes itself.
  ['30/11/20', '30/11/20'],
  ['2026/11/30 09:0', '2026/11/30 09:0'],
  ['nov. 30, 2026 9:00 AM', 'nov. 30, 2026 9:00 AM'],
  ['', ''],
])('« %s » is read as « %s »', (typed, readable) => expect(readMoment(typed)).toEqual({ readable, fault: null }))

test.each([['31/02/2027 10:00', /31 février 2027 n’existe pas/], ['29 février 2027, 10 h', /29 février 2027 n’existe pas/], ['5/13/2027', /Le mois 13 n’existe pas/]])(
  '« %s » is left as no date, and told', (typed, says) => {
    const { readable, fault } = readMoment(typed)
    expect(readable.startsWith(typed)).toBe(true)
    expect(fault?.replaceAll('\u00A0', ' ')).toMatch(says)
    expect(new Date(readable).getTime()).toBeNaN()
  })
