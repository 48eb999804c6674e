import type { Point } from './Period'

/**
 * First and last days a season may cover. The standard ties a season to no day. These ranges are the widest
 * common French reading, so that nothing is refused wrongly: "hiver 2017" is said of January 2017 and of the
 * winter that starts in December 2017.
 */
const SEASON_DAYS: Record<string, { from: string; to: string; endsNextYear?: true }> = {
  '21': { from: '03-01', to: '06-30' },
  '22': { from: '06-01', to: '09-30' },
  '23': { from: '09-01', to: '12-31' },
  '24': { from: '01-01', to: '03-31', endsNextYear: true },
}

/** Number of days in a month (1–12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

export const firstYear = (point: Point): number => Number(point.year.replaceAll('X', '0'))
export const lastYear = (point: Point): number => Number(point.year.replaceAll('X', '9'))

/**
 * First and last day of one date, as written: `~` and `?` do not widen it.
 * Computed here, not by `edtf`, because a list sorts with it thousands of times and the package's
 * parser takes 0.2 ms a date; a property test holds the two equal.
 */
export function pointBounds(point: Point): { earliest: string; latest: string } {
  const [from, to] = [firstYear(point), lastYear(point)]
  const { month, day } = point
  const season = month === undefined ? undefined : SEASON_DAYS[month]
  if (season) return { earliest: `${from}-${season.from}`, latest: `${season.endsNextYear ? to + 1 : to}-${season.to}` }
  if (month === undefined || month === 'XX') return { earliest: `${from}-01-01`, latest: `${to}-12-31` }
  if (day !== undefined && day !== 'XX') return { earliest: `${from}-${month}-${day}`, latest: `${to}-${month}-${day}` }
  return { earliest: `${from}-${month}-01`, latest: `${to}-${month}-${daysInMonth(to, Number(month))}` }
}
