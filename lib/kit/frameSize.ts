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

/** The column of dates in a list, where a card is wide. */
const DATES = 136
/** How much wider bold letters are. */
const BOLD = 1.08

/** Some devices' own faces are wider than the one measured, and lines end with whole words. */
const WIDER = 1.3
/** Rather some empty pixels than a card that is cut. */
const SPARE = 10

/** How many lines a text takes, at most. */
const lines = (text: string | null, size: number, room: number): number =>
  (text ? Math.ceil((textWidth(text, size) * WIDER) / Math.max(room - 10, 60)) : 0)

/** Two texts on one line where both fit, else one under the other: as many pixels. */
const sideBySide = (one: string, other: string, room: number): number =>
  (textWidth(`${one}   ${other}`, 13) * WIDER > room ? 19 * lines(one, 13, room) + 24 * lines(other, 13, room) : 24)

/** The narrowest place that a page usually gives to a card, on a phone. */
const PHONE = 320

/** How high a frame must be that is as wide as its place: nothing in it can tell the page around it that it got narrower. */
export const fluidHeight = (subject: Subject): number => Math.max(cardHeight(subject, PHONE), cardHeight(subject, USUAL_WIDTH))

/** How high a card is at a width, in pixels, so that the page around it leaves it enough room: a bit too much rather than too little. */
export function cardHeight({ name, kind, years, state, line, told, logo }: Subject, width: number): number {
  const room = width - (width > 320 ? 70 : 54)
  const title = width >= 520 ? 26 : width > 320 ? 22 : 19
  const listed = (told?.lines ?? []).slice(0, MOST_LINES).map(({ when, what, note }) => {
    const words = [what, note].filter(Boolean).join(' ')
    return width >= 520 ? Math.max(lines(when, 14, DATES), lines(words, 14, when ? room - DATES - 12 : room)) : lines(when, 14, room) + lines(words, 14, room)
  })
  const list = listed.reduce((sum, high) => sum + 11 + 20 * high, told ? 20 + 19 * lines(told.title, 14 * BOLD, room) : 0)
  const rest = SPARE + 28 + sideBySide('Démocratie Ouverte', kind, room) + 6 + lines(name.slice(0, NAME_LENGTH), title * BOLD, room) * title * 1.15 + 6
    + lines([years, state].filter(Boolean).join(' · '), 15, room) * 22 + 6 + lines(line, 15, room) * 22
    + (logo ? 70 : 0) + 12 + sideBySide('Mis à jour le 24 novembre 2026', 'Lire la page', room)
  return Math.ceil((told ? Math.min(HIGHEST, rest + list) : rest) / 10) * 10
}
