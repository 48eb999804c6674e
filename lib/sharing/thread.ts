import { dayBounds, endYear, hasUnknownEnd, isOpen } from '@/lib/dates'
import type { Hue } from '@/lib/vocabulary/hues'

export type Knot = {
  /** In years: 2013.5 is the middle of 2013. */
  at: number
  hue: Hue
  /** An open ring, the association's sign, where something starts. */
  isRing?: boolean
}

/** A stretch of the site's thread, from its first knot on. */
export type Thread = {
  /** In date order; each gives its colour to the line up to the next. */
  knots: Knot[]
  /** The line stops, goes on beyond the picture, or comes apart since nobody knows. */
  end: 'closed' | 'running' | 'unknown'
  startLabel: string
  endLabel: string
}

/** The most knots that stay apart on a picture. */
const MOST = 32

/** The first day that a date may be, else the last, in years; null when it is neither. */
export function yearsAt(edtf: string | null | undefined): number | null {
  const { earliest, latest } = dayBounds(edtf ?? '')
  const [year, month, day] = (earliest ?? latest ?? '').split('-').map(Number)
  return year && month && day ? year + (month - 1) / 12 + (day - 1) / 365.25 : null
}

const few = (knots: Knot[]): Knot[] =>
  knots.length <= MOST ? knots : Array.from({ length: MOST }, (_, index) => knots[Math.round((index * (knots.length - 1)) / (MOST - 1))]!)

const label = (knot: Knot | undefined): string => (knot ? String(Math.floor(knot.at)) : '')

/**
 * The thread of something that lived.
 * @param span its years (EDTF); null when nobody says
 * @param dates of what happened to it (EDTF)
 */
export function lifeThread(span: string | null | undefined, dates: (string | null | undefined)[], hue: Hue): Thread {
  const years = [span, ...dates].map(yearsAt).filter((at) => at !== null)
  const sorted = [...new Set(years)].toSorted((a, b) => a - b)
  const knots = few(sorted.map((at, index) => ({ at, hue, isRing: index === 0 })))
  const startLabel = label(knots[0])
  if (span && isOpen(span)) return { knots, startLabel, end: 'running', endLabel: 'aujourd’hui' }
  if (!span || hasUnknownEnd(span) || endYear(span) === null) return { knots, startLabel, end: 'unknown', endLabel: span ? 'fin inconnue' : '' }
  const last = String(endYear(span))
  return { knots, startLabel, end: 'closed', endLabel: last === startLabel ? '' : last }
}

/** The thread of several things: a knot where each starts, in its own colour. It goes on if one of them does. */
export function manyThread(things: { span?: string | null; hue: Hue }[], isRing = false): Thread {
  const knots = things
    .map(({ span, hue }) => ({ at: yearsAt(span), hue, isRing }))
    .filter((knot): knot is Knot & { isRing: boolean } => knot.at !== null)
    .toSorted((a, b) => a.at - b.at)
  const running = things.some(({ span }) => span && isOpen(span))
  return { knots: few(knots), startLabel: label(knots[0]), end: running ? 'running' : 'unknown', endLabel: running ? 'aujourd’hui' : '' }
}
