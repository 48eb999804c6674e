import { exactEnds } from './exactEnds'
import { readPeriod } from './readPeriod'

/**
 * The value of `<time datetime>`: '2012', '2016-12' or '2013-02-13'; null when the text must stand without `<time>`.
 * Source: HTML Living Standard, "The time element": a valid year, month or date string.
 */
export function datetimeAttribute(edtf: string): string | null {
  const period = readPeriod(edtf)
  // HTML has no interval, season, decade or unspecified part, and no mark for "about" or "perhaps":
  // datetime="2014" for "vers 2014" would tell machines something that nobody said.
  return period?.kind === 'point' ? exactEnds(edtf).start : null
}
