import type { Tick } from './types'

/** Years between two ticks: the smallest that leaves at most MOST_TICKS of them. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500]
const MOST_TICKS = 10

/** What the four digits of a year take, in percent of the narrowest drawing. */
const TICK_WIDTH = 5

const round = (percent: number): number => Math.round(percent * 100) / 100

export type Axis = {
  /** The place of a moment, kept on the axis: 0 for its first day, 100 for its last. */
  at: (year: number) => number
  /** What a number of years takes. */
  share: (years: number) => number
  ticks: Tick[]
}

/** An axis of whole years that holds all the moments given, one year at least. */
export function axisOf(moments: number[]): Axis {
  const first = Math.floor(Math.min(...moments))
  const last = Math.max(first + 1, Math.ceil(Math.max(...moments)))
  const share = (years: number) => round(Math.min(1, Math.max(0, years / (last - first))) * 100)
  const at = (year: number) => share(year - first)
  const step = STEPS.find((years) => (last - first) / years <= MOST_TICKS) ?? STEPS.at(-1)!
  const ticks: Tick[] = []
  for (let year = Math.ceil(first / step) * step; at(year) <= 100 - TICK_WIDTH && year < last; year += step) ticks.push({ year, at: at(year) })
  return { at, share, ticks }
}
