import { formatPoint } from './formatPoint'
import { readPeriod } from './readPeriod'

/** '2026-11-23' → "23 novembre 2026". Returns any other text as it is. */
export function formatDay(isoDay: string): string {
  const period = /^\d{4}-\d{2}-\d{2}$/.test(isoDay) ? readPeriod(isoDay) : null
  return period?.kind === 'point' ? formatPoint(period.point) : isoDay
}
