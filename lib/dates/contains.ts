import { dayBounds } from './dayBounds'
import { isPoint, type DayBounds, type Side } from './Period'
import { pointBounds } from './pointBounds'
import { readPeriod } from './readPeriod'
import { stepPoint } from './stepPoint'

const NONE: DayBounds = { earliest: null, latest: null }

// A bound that only "vers" gives may be off by one unit; one marked "?" proves nothing.
function certainSide(side: Side): DayBounds {
  if (!isPoint(side) || side.uncertain) return NONE
  if (!side.approximate) return pointBounds(side)
  return {
    earliest: pointBounds(stepPoint(side, -1)).earliest,
    latest: pointBounds(stepPoint(side, 1)).latest,
  }
}

function certainBounds(edtf: string): DayBounds {
  const period = readPeriod(edtf)
  if (!period) return NONE
  if (period.kind === 'point') return certainSide(period.point)
  return { earliest: certainSide(period.start).earliest, latest: certainSide(period.end).latest }
}

const disjoint = (a: DayBounds, b: DayBounds): boolean =>
  (a.latest !== null && b.earliest !== null && a.latest < b.earliest) ||
  (b.latest !== null && a.earliest !== null && b.latest < a.earliest)

/**
 * Whether `inner` may take place within `outer` (both EDTF): false only when it certainly lies wholly before or after.
 * Open or unknown bounds, invalid texts and dates marked uncertain never refuse; "vers" leaves a margin of one
 * year, month or day, after its precision.
 */
export function contains(outer: string, inner: string): boolean {
  return !disjoint(certainBounds(outer), certainBounds(inner))
}

/** Whether two EDTF dates share at least one day as written; an open or unknown side counts as endless. */
export function overlaps(a: string, b: string): boolean {
  return !disjoint(dayBounds(a), dayBounds(b))
}

/** Whether the period `inner` certainly begins before `outer` does and certainly ends after it: no precision can make it fit. */
export function exceeds(outer: string, inner: string): boolean {
  const within = readPeriod(inner)
  if (within?.kind !== 'interval') return false
  const { earliest, latest } = certainBounds(outer)
  const [begins, ends] = [certainSide(within.start).latest, certainSide(within.end).earliest]
  return begins !== null && earliest !== null && begins < earliest && ends !== null && latest !== null && ends > latest
}
