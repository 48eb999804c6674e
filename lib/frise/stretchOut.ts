import type { Axis } from './axis'
import type { Life } from './lifeOf'

/** Less would not be seen, nor printed. */
const LEAST_WIDTH = 0.5

const round = (percent: number): number => Math.round(percent * 100) / 100

export type Drawn = { from: number; to: number; fadeIn: number; fadeOut: number }

/** The moments a life is drawn between: an end that nobody knows runs on for `fade` years, never past today. */
export function reachOf({ from, to, isStartKnown, isEndKnown }: Life, fade: number, today: number): [from: number, to: number] {
  return [isStartKnown ? from : from - fade, isEndKnown ? to : Math.max(to, Math.min(to + fade, today))]
}

/** Where neither end is known, the middle stays: it was there. */
const MOST_FADING = { one: 1, both: 0.4 }

/** A life on the axis, wide enough to be seen. */
export function stretchOut(life: Life, axis: Axis, fade: number, today: number): Drawn {
  const [start, end] = reachOf(life, fade, today)
  const to = Math.min(100, Math.max(axis.at(end), round(axis.at(start) + LEAST_WIDTH)))
  const from = Math.min(axis.at(start), round(to - LEAST_WIDTH))
  const most = (to - from) * MOST_FADING[life.isStartKnown || life.isEndKnown ? 'one' : 'both']
  const part = Math.floor(Math.min(axis.share(fade), most) * 100) / 100
  return { from, to, fadeIn: life.isStartKnown ? 0 : part, fadeOut: life.isEndKnown ? 0 : part }
}
