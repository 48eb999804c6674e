import { compareDates, dayBounds, isOpen } from '@/lib/dates'
import { isBefore } from '@/lib/projects/projectState'
import type { PhaseKind, Stretch } from './types'
import { yearAfter, yearAt } from './yearAt'

/** The known part of a life, in years with their fraction: 2013.5 is the middle of 2013. */
export type Life = {
  from: number
  to: number
  isStartKnown: boolean
  /** False when it has ended, or may have, nobody knows when; true while it runs. */
  isEndKnown: boolean
  isRunning: boolean
  stretches: Stretch[]
}

type Dated = { span?: string | null; phases?: { kind: PhaseKind; date: string }[] | null }
type Turn = { kind: PhaseKind; at: number; by: number }

/** The phases in date order, each at the first day it may have begun (`at`) and the last (`by`). */
function turnsOf(phases: Dated['phases']): Turn[] {
  return (phases ?? []).toSorted((a, b) => compareDates(a.date, b.date)).flatMap(({ kind, date }) => {
    const { earliest, latest } = dayBounds(date)
    const [first, last] = [earliest ?? latest, latest ?? earliest]
    return first && last ? [{ kind, at: yearAt(first), by: yearAfter(last) }] : []
  })
}

const isOver = (turn?: Turn): boolean => turn?.kind === 'ended' || turn?.kind === 'merged'

type End = Pick<Life, 'to' | 'isEndKnown' | 'isRunning'>

/** Its own dates first, then its last phase; otherwise the last day it is heard of, and nobody knows how long after. */
function endOf(span: string, latest: string | null, from: number, turns: Turn[], today: string): End {
  const last = turns.at(-1)
  const known = (to: number, isRunning = false): End => ({ to: Math.max(from, to), isEndKnown: true, isRunning })
  if (latest && !isBefore(span)) return known(yearAfter(latest))
  if (last && isOver(last)) return known(last.by)
  if (isOpen(span) && last?.kind !== 'unknown') return known(yearAfter(today), true)
  const heard = turns.map(({ at }) => at)
  return { to: Math.max(from, ...heard, ...(latest ? [yearAfter(latest)] : [])), isEndKnown: false, isRunning: false }
}

function stretchesOf(turns: Turn[], from: number, { to, isEndKnown }: End): Stretch[] {
  return turns.flatMap((turn, index) => {
    const { kind, at } = turn
    const next = turns[index + 1]
    if (kind === 'active' || (kind === 'idea' && at < from)) return []
    // What follows an end is nothing, and what follows an unknown end fades.
    if (!next && (isOver(turn) || (kind === 'unknown' && !isEndKnown))) return []
    const stretch = { kind, from: Math.max(from, at), to: Math.min(to, next?.at ?? to) }
    return stretch.from < stretch.to ? [stretch] : []
  })
}

/**
 * When a project or an era lived, from its EDTF dates and phases; null when nothing is known.
 * « Avant 2013 » says that it was there, not when it began nor ended: both ends are unknown.
 * @param today 'YYYY-MM-DD', where a life that still runs ends
 */
export function lifeOf({ span, phases }: Dated, today: string): Life | null {
  const { earliest, latest } = span ? dayBounds(span) : { earliest: null, latest: null }
  if (!span || (!earliest && !latest)) return null
  const turns = turnsOf(phases)
  const heard = turns.filter(({ kind }) => kind !== 'idea').map(({ at }) => at)
  const from = earliest ? yearAt(earliest) : Math.min(yearAfter(latest!), ...heard)
  const end = endOf(span, latest, from, turns, today)
  return { from, isStartKnown: earliest !== null, ...end, stretches: stretchesOf(turns, from, end) }
}
