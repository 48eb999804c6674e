import { isPoint, type Period, type Point, type Side } from './Period'

/** The EDTF text of one date: 2014, 2016-12~, 2017-21, 201X. */
export function writePoint({ year, month, day, approximate, uncertain }: Point): string {
  const qualifier = approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : ''
  return [year, month, day].filter((part) => part !== undefined).join('-') + qualifier
}

function writeSide(side: Side): string {
  if (isPoint(side)) return writePoint(side)
  return side === 'open' ? '..' : ''
}

/** The EDTF text of a date or an interval. */
export function writePeriod(period: Period): string {
  return period.kind === 'point' ? writePoint(period.point) : `${writeSide(period.start)}/${writeSide(period.end)}`
}
