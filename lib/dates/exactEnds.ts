import { isCoarse, isPoint, isQualified, type Side } from './Period'
import { readPeriod } from './readPeriod'
import { writePoint } from './writePeriod'

/** The date in ISO 8601 (« 2012 », « 2016-12 », « 2013-02-13 »); null when its exact words are more than that. */
function exact(side: Side): string | null {
  if (!isPoint(side) || isCoarse(side) || isQualified(side) || side.month === 'XX' || side.day === 'XX') return null
  return writePoint(side)
}

/**
 * What machines may be told of when something started and ended, as precisely as it is known and no more: null for a side
 * that is open, unknown, approximate, uncertain, a season or a decade. A single date is both.
 */
export function exactEnds(edtf: string): { start: string | null; end: string | null } {
  const period = readPeriod(edtf)
  if (!period) return { start: null, end: null }
  if (period.kind === 'point') return { start: exact(period.point), end: exact(period.point) }
  // « Avant 2013 » (../2012) says when something was there, not that it ended.
  return { start: exact(period.start), end: period.start === 'open' ? null : exact(period.end) }
}
