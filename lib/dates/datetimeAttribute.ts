import { isCoarse, isQualified } from './Period'
import { readPeriod } from './readPeriod'
import { writePoint } from './writePeriod'

/**
 * The value of `<time datetime>`: '2012', '2016-12' or '2013-02-13'; null when the text must stand without `<time>`.
 * Source: HTML Living Standard, "The time element": a valid year, month or date string.
 */
export function datetimeAttribute(edtf: string): string | null {
  const period = readPeriod(edtf)
  // HTML has no interval, season, decade or unspecified part, and no mark for "about" or "perhaps":
  // datetime="2014" for "vers 2014" would tell machines something that nobody said.
  if (period?.kind !== 'point') return null
  const { point } = period
  if (isCoarse(point) || isQualified(point) || point.month === 'XX' || point.day === 'XX') return null
  return writePoint(point)
}
