import type { Point } from './Period'

const pad = (value: number, length: number) => String(value).padStart(length, '0')

/**
 * The date one unit later (+1) or earlier (−1), the unit being the date's own precision:
 * a year, a month or a day. Marks (`~`, `?`) are kept. Not for seasons and decades.
 */
export function stepPoint(point: Point, by: 1 | -1): Point {
  const { year, month, day, approximate, uncertain } = point
  const marks = { approximate, uncertain }
  if (month === undefined) return { year: pad(Number(year) + by, 4), ...marks }
  const step = new Date(Date.UTC(Number(year), Number(month) - 1 + (day ? 0 : by), day ? Number(day) + by : 1))
  const next = { year: pad(step.getUTCFullYear(), 4), month: pad(step.getUTCMonth() + 1, 2), ...marks }
  return day ? { ...next, day: pad(step.getUTCDate(), 2) } : next
}
