import { isPoint, type Period, type Point, type Side } from './Period'
import { writePoint } from './writePeriod'

const FULL = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?([~?%])?$/
const COARSE = /^(?:(\d{4})-(2[1-4])|(\d{3}X|\d{2}XX)|(\d{4})-(XX)(?:-(XX))?|(\d{4})-(0[1-9]|1[0-2])-(XX))$/

/** Reads the shape of one EDTF level 1 date; the calendar is not checked here (see `checkPeriod`). */
export function scanPoint(text: string): Point | null {
  const full = FULL.exec(text)
  if (full) {
    const [, year = '', month, day, mark] = full
    return {
      year,
      ...(month && { month }),
      ...(day && { day }),
      approximate: mark === '~' || mark === '%',
      uncertain: mark === '?' || mark === '%',
    }
  }
  const coarse = COARSE.exec(text)
  if (!coarse) return null
  const year = coarse[1] ?? coarse[3] ?? coarse[4] ?? coarse[7] ?? ''
  const month = coarse[2] ?? coarse[5] ?? coarse[8]
  const day = coarse[6] ?? coarse[9]
  return { year, ...(month && { month }), ...(day && { day }), approximate: false, uncertain: false }
}

function scanSide(text: string): Side | null {
  if (text === '') return 'unknown'
  return text === '..' ? 'open' : scanPoint(text)
}

// Level 1 has no unspecified month or day inside an interval; without it the bounds are the same.
function withoutUnspecified(side: Side): Side {
  if (!isPoint(side)) return side
  const { month, day, ...rest } = side
  if (month === undefined || month === 'XX') return rest
  return { ...rest, month, ...(day !== undefined && day !== 'XX' && { day }) }
}

/** An interval in its one canonical shape: without unspecified parts, and a single date if both ends are the same. */
export function makeInterval(start: Side, end: Side): Period {
  const [from, to] = [withoutUnspecified(start), withoutUnspecified(end)]
  if (isPoint(from) && isPoint(to) && writePoint(from) === writePoint(to)) return { kind: 'point', point: from }
  return { kind: 'interval', start: from, end: to }
}

/** Reads the shape of an EDTF level 0 or 1 date or interval; null when the text is not one. */
export function scanPeriod(text: string): Period | null {
  const [left = '', right, ...more] = text.split('/')
  if (more.length > 0) return null
  if (right === undefined) {
    const point = scanPoint(left)
    return point && { kind: 'point', point }
  }
  const start = scanSide(left)
  const end = scanSide(right)
  return start && end && makeInterval(start, end)
}
