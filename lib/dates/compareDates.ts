import { dayBounds } from './dayBounds'
import { readPeriod } from './readPeriod'

/** Sorts before every day and after every day; days are compared as text. */
const BEFORE_ALL = ''
const AFTER_ALL = '~'

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function sortKeys(edtf: string): [earliest: string, latest: string] {
  if (!readPeriod(edtf)) return [AFTER_ALL, AFTER_ALL]
  const { earliest, latest } = dayBounds(edtf)
  return [earliest ?? BEFORE_ALL, latest ?? AFTER_ALL]
}

/**
 * Order of two EDTF dates for `Array.sort`: by first day, then by last day; a period without a known start comes first,
 * one without a known end after those that end. Texts that are not dates come last. 0 when the bounds are the same.
 */
export function compareDates(a: string, b: string): number {
  const [aEarliest, aLatest] = sortKeys(a)
  const [bEarliest, bLatest] = sortKeys(b)
  return order(aEarliest, bEarliest) || order(aLatest, bLatest)
}
