import { dayBounds, formatSpan, startYear } from '@/lib/dates'
import { oldestFirst } from '@/lib/projects/oldestFirst'
import { axisOf, type Axis } from './axis'
import { labelWidth } from './labelWidth'
import { layBands } from './layBands'
import { lifeOf, type Life } from './lifeOf'
import { reachOf, stretchOut, type Drawn } from './stretchOut'
import type { Anchor, Frise, FriseEra, FriseProject, Lane, Stretch } from './types'
import { yearAfter } from './yearAt'

/** An unknown end fades over a sixteenth of the drawing, a year and a half at least. */
const FADE_SHARE = 1 / 16
const LEAST_FADE = 1.5

type Living<T> = { of: T; life: Life }

/** Oldest first, those without any date apart. */
function sortOut<T extends { span?: string | null }>(all: T[], today: string): { living: Living<T>[]; undated: T[] } {
  const dated = all.map((of) => {
    const { earliest, latest } = dayBounds(of.span ?? '')
    return { of, life: lifeOf(of, today), spanEarliest: earliest, spanLatest: latest }
  })
  return {
    living: oldestFirst(dated).flatMap(({ of, life }) => (life ? [{ of, life }] : [])),
    undated: dated.filter(({ life }) => life === null).map(({ of }) => of),
  }
}

/** A text starts with its bar unless it has more room backwards from its end. */
function anchorOf({ from, to }: Drawn, text: string): Anchor {
  return from + labelWidth(text) > 100 && to > 100 - from ? 'end' : 'start'
}

function stretchesOn(axis: Axis, { stretches }: Life, { from, to, fadeOut }: Drawn): Stretch[] {
  return stretches
    .map((stretch) => ({ ...stretch, from: Math.max(from, axis.at(stretch.from)), to: Math.min(to - fadeOut, axis.at(stretch.to)) }))
    .filter((stretch) => stretch.from < stretch.to)
}

type Given<P, E> = { projects: P[]; eras: E[]; today: string }

/**
 * The frise as places in percent: an axis of whole years, the eras in rows, one lane a project.
 * @param today 'YYYY-MM-DD', where lives that still run end
 */
export function drawFrise<P extends FriseProject, E extends FriseEra>({ projects, eras, today }: Given<P, E>): Frise<P, E> {
  const now = yearAfter(today)
  const { living, undated } = sortOut(projects, today)
  const ages = sortOut(eras, today).living
  const lives = [...living, ...ages].map(({ life }) => life)
  if (lives.length === 0) return { ticks: [], bands: [], lanes: [], undated }
  const known = lives.flatMap(({ from, to }) => [from, to])
  const fade = Math.max(LEAST_FADE, (Math.max(...known) - Math.min(...known)) * FADE_SHARE)
  const axis = axisOf(lives.flatMap((life) => reachOf(life, fade, now)))
  let year: number | '?' | null = null
  const lanes = living.map(({ of: project, life }): Lane<P> => {
    const drawn = stretchOut(life, axis, fade, now)
    const started = startYear(project.span!) ?? '?'
    const newYear = started === year ? null : started
    year = started
    return {
      project, ...drawn, isRunning: life.isRunning, tone: project.carriedBy.kind, stretches: stretchesOn(axis, life, drawn),
      anchor: anchorOf(drawn, `${project.title}, ${formatSpan(project.span!)}`), newYear,
    }
  })
  const bands = layBands(ages.map(({ of: era, life }) => ({ era, ...stretchOut(life, axis, fade, now) })))
  return { ticks: axis.ticks, bands, lanes, undated }
}
