import { MOST_LINES, NAME_LENGTH } from './card'
import type { Subject } from './Subject'
import { textWidth } from './textWidth'

/** The narrowest card, and the width proposed to pages that have room. */
export const NARROWEST = 240
export const USUAL_WIDTH = 560
/** The lowest frame in which a card can be read. */
export const LOWEST = 120
/** A list that would make a card higher than this is scrolled in its frame. */
const HIGHEST = 520

/** Some devices' own faces are wider than the one measured, and lines end with whole words. */
const WIDER = 1.3

/** How many lines a text takes, at most. */
const lines = (text: string | null, size: number, room: number): number =>
  (text ? Math.ceil((textWidth(text, size) * WIDER) / Math.max(room, 60)) : 0)

/** How high a card is at a width, in pixels, so that the page around it leaves it enough room: a bit too much rather than too little. */
export function cardHeight({ name, kind, years, state, line, told, logo }: Subject, width: number): number {
  const room = width - (width > 320 ? 70 : 54)
  const title = width >= 520 ? 26 : width > 320 ? 22 : 19
  const head = textWidth(kind, 13) * WIDER + 160 > room ? 38 : 19
  const listed = (told?.lines ?? []).slice(0, MOST_LINES)
  const list = listed.reduce((sum, one) => sum + 15 + 20 * lines([one.when, one.what, one.note].filter(Boolean).join(' '), 14, room), listed.length > 0 ? 32 : 0)
  const rest = 28 + head + 6 + lines(name.slice(0, NAME_LENGTH), title * 1.08, room) * title * 1.15 + 6
    + lines([years, state].filter(Boolean).join(' · '), 15, room) * 22 + 6 + lines(line, 15, room) * 22
    + (logo ? 70 : 0) + (room < 370 ? 58 : 36)
  return Math.ceil(Math.max(rest, Math.min(HIGHEST, rest + list)) / 10) * 10
}
