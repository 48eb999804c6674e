import { isPoint, type DayBounds } from './Period'
import { pointBounds } from './pointBounds'
import { readPeriod } from './readPeriod'

/**
 * First and last day a stored date may cover, as 'YYYY-MM-DD'. A side is null when it is open or unknown;
 * both are when the text is not a valid date. `~` and `?` do not widen the bounds.
 */
export function dayBounds(edtf: string): DayBounds {
  const period = readPeriod(edtf)
  if (!period) return { earliest: null, latest: null }
  if (period.kind === 'point') return pointBounds(period.point)
  return {
    earliest: isPoint(period.start) ? pointBounds(period.start).earliest : null,
    latest: isPoint(period.end) ? pointBounds(period.end).latest : null,
  }
}
