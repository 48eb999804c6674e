import { labelWidth } from './labelWidth'
import type { Drawn } from './stretchOut'
import type { Band, FriseEra } from './types'

/** A longer title goes on to a second line. */
const WIDEST_LABEL = 30

/** The band with its label: to its right, or back from its end when there is no room before the edge. */
function placeOf({ from, to }: Drawn, title: string): Pick<Band<unknown>, 'left' | 'right' | 'anchor'> {
  const label = Math.min(labelWidth(title), WIDEST_LABEL)
  if (to - from >= label) return { left: from, right: to, anchor: 'start' }
  if (from + label <= 100) return { left: from, right: from + label, anchor: 'start' }
  return { left: to - label, right: to, anchor: 'end' }
}

const overlap = (a: { left: number; right: number }, b: { left: number; right: number }): boolean => a.left < b.right && b.left < a.right

/** Eras in rows: each in the first one where neither it nor its label meets another. */
export function layBands<E extends FriseEra>(drawn: (Drawn & { era: E })[]): Band<E>[] {
  const bands: Band<E>[] = []
  for (const { era, from, to, fadeIn, fadeOut } of drawn) {
    const place = placeOf({ from, to, fadeIn, fadeOut }, era.title)
    let row = 0
    while (bands.some((band) => band.row === row && overlap(band, place))) row += 1
    bands.push({ era, from, to, fadeIn, fadeOut, ...place, row })
  }
  return bands
}
