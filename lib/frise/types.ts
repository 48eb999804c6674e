import type { Project } from '@/lib/payload-types'
import type { CARRIERS, PHASES } from '@/lib/vocabulary/vocabulary'

export type PhaseKind = keyof typeof PHASES
/** Who carries a project: what its bar looks like. */
export type Tone = keyof typeof CARRIERS

/** What the drawing needs of a project; dates are EDTF. */
export type FriseProject = Pick<Project, 'id' | 'title'> & {
  span?: string | null
  carriedBy: { kind: Tone }
  phases?: { kind: PhaseKind; date: string }[] | null
}

/** What the drawing needs of an era. */
export type FriseEra = { id: string; title: string; span: string }

/** A part of a life that is not plain activity (paused, transferred, ended for a while…), between two places of the axis. */
export type Stretch = { kind: Exclude<PhaseKind, 'active'>; from: number; to: number }

/** From where a text starts: the start of its bar, or the end, running backwards, when there is no room before the edge. */
export type Anchor = 'start' | 'end'

/** A place or a width on the axis is a percentage of it. `to` is never below `from`; both lie between 0 and 100. */
export type Lane<P> = {
  project: P
  from: number
  to: number
  /** How much of the bar fades because its start, or its end, is not known; 0 when it is known, or still running. */
  fadeIn: number
  fadeOut: number
  isRunning: boolean
  tone: Tone
  stretches: Stretch[]
  anchor: Anchor
  /** The year it starts in, given to the first lane of each year only; '?' for the first of those whose beginning nobody knows. */
  newYear: number | '?' | null
}

export type Band<E> = {
  era: E
  from: number
  to: number
  fadeIn: number
  fadeOut: number
  /** The place its label and itself take together: no two of one row overlap. */
  left: number
  right: number
  row: number
  anchor: Anchor
}

export type Tick = { year: number; at: number }

export type Frise<P, E> = {
  ticks: Tick[]
  bands: Band<E>[]
  /** Oldest first. */
  lanes: Lane<P>[]
  /** Projects whose dates are not known at all: left to the table. */
  undated: P[]
}
