import { checkNeighbour } from './checkPeriod'
import { completePoint } from './completePoint'
import { isPoint, isSeason, type Period, type Point, type Side } from './Period'
import { readFrenchPoint, takeMarks } from './readFrenchPoint'
import { refuseAmbiguous, refuseTwoDates, refuseVague } from './refusals'
import { makeInterval } from './scanPeriod'
import { stepPoint } from './stepPoint'
import { writePoint } from './writePeriod'

const OPEN = /^(?:\.{2,}|aujourd'hui|ce jour|en cours|maintenant|nos jours)?$/
const UNKNOWN = /^(?:\?|inconnue?|(?:date|fin|debut) (?:\?|inconnue?))$/
const SINCE = /^(?:depuis |a partir (?:de |du |d')|des (?!annees))/
const BEFORE = /^(?:avant|anterieure? a) /
const AFTER = /^(?:apres|posterieure? a) /
const UNTIL = /^jusqu(?:e |'(?:en |a |au |aux )?)/
const UNKNOWN_END = /(?:,| -)? ?\(?fin (?:inconnue|\?)\)?$/
const RANGE_START = /^(?:de |du |d'|les |entre |depuis |a partir (?:de |du |d'))/
const SEPARATORS = [/ (?:a|au|aux|jusqu'(?:a|au|en)|jusque) /g, / et /g, / - /g, /-/g]

/** A mark that speaks of the whole text, not of one end. */
const MARKED = /^(?:vers|env\.?|environ|peut-etre|sans doute|probablement) |^~|\?$|\(dates incertaines\)$/
/** A question mark that stands for the end itself: "2013 - ?". */
const UNKNOWN_RIGHT = /(?:-| a|fin) ?\?$/

const point = (text: string): Point | null => {
  const loose = readFrenchPoint(text)
  return loose && completePoint(loose)
}

const interval = (text: string, build: (point: Point) => Period): Period | null => {
  const read = point(text)
  return read && build(read)
}

/** The date just before or after: "avant 2013" ends in 2012. */
function neighbour(of: Point, by: 1 | -1): Point {
  checkNeighbour(of)
  return stepPoint(of, by)
}

/** Whether two dates of one kind touch: 2013 and 2014, October and November, spring and summer of one year. */
const follows = (start: Point, end: Point): boolean =>
  (isSeason(start) ? end.year === start.year && Number(end.month) === Number(start.month) + 1 : writePoint(neighbour(start, 1)) === writePoint(end))

function readSides(left: string, right: string, word: string, between: boolean): Period | null {
  if (UNKNOWN.test(left) || /^\.{2,}$/.test(left))
    return interval(right, (end) => makeInterval(left.startsWith('.') ? 'open' : 'unknown', end))
  const from = readFrenchPoint(left)
  if (!from) return null
  if (UNKNOWN.test(right) || OPEN.test(right))
    return makeInterval(completePoint(from), UNKNOWN.test(right) ? 'unknown' : 'open')
  const to = readFrenchPoint(right)
  if (!to) return null
  if (/^\d{4}$/.test(from.typed) && /^\d{1,2}$/.test(to.typed)) refuseAmbiguous(from.typed, to.typed)
  const end = completePoint(to)
  const start = completePoint(from, end)
  if (word === ' et ' && !between && !follows(start, end))
    refuseTwoDates(`${left} et ${right}`)
  return makeInterval(start, end)
}

function readRange(text: string): Period | null {
  const between = text.startsWith('entre ')
  const body = text.replace(RANGE_START, '')
  for (const separator of SEPARATORS) {
    for (const match of body.matchAll(separator)) {
      const [left, right] = [body.slice(0, match.index), body.slice(match.index + match[0].length)]
      const found = readSides(left.trim(), right.trim(), match[0], between)
      if (found) return found
    }
  }
  return null
}

function readUnmarked(text: string): Period | null {
  const single = () => interval(text, (read) => ({ kind: 'point', point: read }))
  if (BEFORE.test(text)) return interval(text.replace(BEFORE, ''), (end) => makeInterval('open', neighbour(end, -1)))
  if (AFTER.test(text)) return interval(text.replace(AFTER, ''), (start) => makeInterval(neighbour(start, 1), 'open'))
  if (UNTIL.test(text)) return interval(text.replace(UNTIL, ''), (end) => makeInterval('unknown', end))
  if (UNKNOWN_END.test(text))
    return interval(text.replace(UNKNOWN_END, '').replace(SINCE, ''), (start) => makeInterval(start, 'unknown'))
  const since = SINCE.test(text) ? interval(text.replace(SINCE, ''), (start) => makeInterval(start, 'open')) : null
  return since ?? single() ?? readRange(text)
}

/** "vers 2013-2016" and "2013-2016 ?" speak of both ends; "2013 - ?" of an end that is not known. */
function marked(period: Period, approximate: boolean, uncertain: boolean): Period {
  const mark = (point: Point): Point => ({
    ...point,
    approximate: point.approximate || approximate,
    uncertain: point.uncertain || uncertain,
  })
  const markSide = (side: Side): Side => (isPoint(side) ? mark(side) : side)
  if (period.kind === 'point') return { kind: 'point', point: mark(period.point) }
  return makeInterval(markSide(period.start), markSide(period.end))
}

/**
 * Reads a date or a period typed in French from folded text (see `foldText`); null when it is none.
 * Throws a `Refusal` when what is meant is clear but cannot be kept.
 */
export function readFrenchPeriod(text: string): Period | null {
  refuseVague(text)
  if (readFrenchPoint(text) || !MARKED.test(text) || UNKNOWN_RIGHT.test(text)) return readUnmarked(text)
  const { rest, approximate, uncertain } = takeMarks(text)
  const period = readUnmarked(rest)
  return period && marked(period, approximate, uncertain)
}
