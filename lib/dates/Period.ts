/**
 * A date of EDTF level 0 or 1 (ISO 8601-2:2019) once read: digits are kept as text,
 * since an `X` may stand for an unspecified one.
 */
export type Point = {
  /** '2014', '201X' (decade) or '20XX' (century). */
  year: string
  /** '01'…'12', 'XX', or a season: '21' spring … '24' winter. */
  month?: string
  /** '01'…'31' or 'XX'. */
  day?: string
  /** EDTF `~` (or `%`). */
  approximate: boolean
  /** EDTF `?` (or `%`). */
  uncertain: boolean
}

/** 'open' is EDTF `..` (no bound: still running); 'unknown' is an empty side (there is a bound, not known). */
export type Side = Point | 'open' | 'unknown'

export type Period = { kind: 'point'; point: Point } | { kind: 'interval'; start: Side; end: Side }

/** Days as 'YYYY-MM-DD'; null = unbounded or unknown on that side. */
export type DayBounds = { earliest: string | null; latest: string | null }

export const isPoint = (side: Side): side is Point => typeof side !== 'string'

export const isSeason = (point: Point): boolean => /^2[1-4]$/.test(point.month ?? '')

/** Seasons, decades and centuries: EDTF level 1 lets them neither bound an interval nor carry `~` or `?`. */
export const isCoarse = (point: Point): boolean => isSeason(point) || point.year.includes('X')

export const isQualified = (point: Point): boolean => point.approximate || point.uncertain
