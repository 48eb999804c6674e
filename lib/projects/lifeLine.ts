import { dayBounds, parisDay } from '@/lib/dates'
import { projectState, type PhaseKind } from './projectState'

type Dated = { kind: PhaseKind; date: string }
type Project<P> = { span: string; phases?: P[] | null }

/** How the thread looks from one phase to the next: dotted, thick, thin, lost, or not there at all. */
export type Stretch = 'idea' | 'active' | 'paused' | 'unknown' | 'none'

/** Places along the axis are percentages of its width; columns are out of `COLUMNS`. */
export type DrawnPhase<P> = {
  phase: P
  from: number
  until: number
  stretch: Stretch
  /** Nobody knows how far this stretch goes. */
  fades: boolean
  /** False when the phase only continues the one before under the same word. */
  isNamed: boolean
  /** Its word would run into the one before, and stands a line higher. */
  isRaised: boolean
  column: number
  width: number
}
export type LifeLine<P> = {
  /** 'list' where an axis would tell nothing: more phases than fit side by side, or a few weeks against years. */
  form: 'axis' | 'list'
  phases: DrawnPhase<P>[]
  years: { year: number; at: number }[]
}

export const COLUMNS = 60
const NARROWEST = 10
const WIDEST = 24
/** Two words closer than this, in percent of the width, would touch. */
const WORD = 12
const MOST_YEARS = 10
const SIDE_BY_SIDE = 6
/** Half a year: anything shorter is a dot on an axis of years. */
const BRIEF = 0.5
const STEPS = [1, 2, 5, 10, 20, 50, 100]

const STRETCHES: Record<PhaseKind, Stretch> = {
  idea: 'idea', active: 'active', paused: 'paused', unknown: 'unknown', ended: 'none', transferred: 'none', merged: 'none',
}

/** A day as a number of years: '2013-07-01' → 2013.5. */
const asYears = (day: string): number => Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12 + (Number(day.slice(8, 10)) - 1) / 365

/** Where a phase stands: its first day, or the last day it may have begun (« avant juin 2017 »). */
function placeOf(date: string): number | null {
  const { earliest, latest } = dayBounds(date)
  const day = earliest ?? latest
  return day ? asYears(day) : null
}

function scale(places: number[], last: number) {
  const first = Math.floor(Math.min(...places))
  const end = Math.max(last, first + 1)
  const step = STEPS.find((size) => (end - first) / size <= MOST_YEARS) ?? 500
  const at = (place: number) => Math.round(((place - first) / (end - first)) * 1000) / 10
  const years = Array.from({ length: Math.floor((end - first) / step) + 1 }, (_, index) => first + index * step)
  return { at, years: years.map((year) => ({ year, at: at(year) })) }
}

/** Columns for the words under the line: each under its knot if there is room, else as near as the others let it. */
function columnsFor(places: number[]): { column: number; width: number }[] {
  const narrowest = Math.min(NARROWEST, Math.floor(COLUMNS / places.length))
  const starts: number[] = []
  for (const place of places) starts.push(Math.max(Math.round((place / 100) * COLUMNS), (starts.at(-1) ?? -narrowest) + narrowest))
  for (let index = starts.length - 1, limit = COLUMNS; index >= 0; index -= 1) {
    starts[index] = Math.min(starts[index]!, limit - narrowest)
    limit = starts[index]!
  }
  return starts.map((start, index) => ({ column: start + 1, width: Math.min(WIDEST, (starts[index + 1] ?? COLUMNS) - start) }))
}

/** Where the thread stops: the end of the project, or today while it may still run. */
function closeOf(span: string, isOver: boolean, places: number[], now: Date): number {
  const { latest } = dayBounds(span)
  return Math.max(isOver && latest ? asYears(latest) : asYears(parisDay(now)), ...places)
}

/**
 * A project's phases on an axis of time.
 * @param phases in the order of their dates
 * @param now while a project may still run, the axis goes as far
 */
export function drawLifeLine<P extends Dated>(phases: P[], project: Project<P>, now: Date): LifeLine<P> {
  const known = phases.flatMap((phase) => {
    const place = placeOf(phase.date)
    return place === null ? [] : [{ phase, place }]
  })
  if (known.length === 0) return { form: 'list', phases: [], years: [] }
  const { phase: today } = projectState({ ...project, phases })
  const isOver = STRETCHES[today] === 'none'
  const places = known.map(({ place }) => place)
  const close = closeOf(project.span, isOver, places, now)
  // An end is seen as one only when the axis goes on after it.
  const { at, years } = scale(places, isOver ? close + (close - Math.min(...places)) * 0.06 : close)
  const columns = columnsFor(places.map(at))
  let named = { at: -WORD, isRaised: true }
  const drawn = known.map(({ phase, place }, index): DrawnPhase<P> => {
    const next = places[index + 1]
    const isNamed = known[index - 1]?.phase.kind !== phase.kind
    const isRaised = isNamed && at(place) - named.at < WORD && !named.isRaised
    if (isNamed) named = { at: at(place), isRaised }
    return {
      phase, from: at(place), until: at(next ?? close),
      stretch: STRETCHES[phase.kind], fades: next === undefined && today === 'unknown',
      isNamed, isRaised, ...columns[index]!,
    }
  })
  const isBrief = close - Math.min(...places) < BRIEF
  return { form: isBrief || drawn.length > SIDE_BY_SIDE ? 'list' : 'axis', phases: drawn, years }
}
