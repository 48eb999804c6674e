import { isPoint, type Side } from './Period'
import { firstYear, lastYear } from './pointBounds'
import { readPeriod } from './readPeriod'

function sides(edtf: string): { start: Side; end: Side } | null {
  const period = readPeriod(edtf)
  return period?.kind === 'point' ? { start: period.point, end: period.point } : period
}

/** The year a date starts in (2010 for 201X); null when it is open, unknown or not a date. */
export function startYear(edtf: string): number | null {
  const start = sides(edtf)?.start
  return start && isPoint(start) ? firstYear(start) : null
}

/** The year a date ends in (2019 for 201X); null when it is open, unknown or not a date. */
export function endYear(edtf: string): number | null {
  const end = sides(edtf)?.end
  return end && isPoint(end) ? lastYear(end) : null
}

/** Whether the period is still running: EDTF `2020/..`. */
export function isOpen(edtf: string): boolean {
  return sides(edtf)?.end === 'open'
}

/** Whether the period has ended or may have, at a date nobody knows: EDTF `2013/`. */
export function hasUnknownEnd(edtf: string): boolean {
  return sides(edtf)?.end === 'unknown'
}
