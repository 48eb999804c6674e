import type { CSSProperties } from 'react'
import type { Band, Lane, Stretch } from '@/lib/frise'

/** The custom properties that the style sheet draws with; those at zero are left to it. */
const properties = (given: Record<string, number>): CSSProperties =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== 0)) as CSSProperties

type Drawn = { from: number; to: number; fadeIn: number; fadeOut: number }

const width = ({ from, to }: { from: number; to: number }): number => Math.round((to - from) * 100) / 100

/** Fades are given in percent of the bar itself. */
function bar(drawn: Drawn): Record<string, number> {
  const share = (fade: number) => Math.round((fade / width(drawn)) * 100)
  return { '--from': drawn.from, '--width': width(drawn), '--in': share(drawn.fadeIn), '--out': share(drawn.fadeOut) }
}

export const laneStyle = (lane: Lane<unknown>): CSSProperties => properties(bar(lane))

export const stretchStyle = (stretch: Stretch): CSSProperties => properties({ '--from': stretch.from, '--width': width(stretch) })

export const bandStyle = (band: Band<unknown>): CSSProperties => properties({
  ...bar(band), '--left': band.left, '--room': width({ from: band.left, to: band.right }), '--row': band.row + 1,
})
