import { isStartOf } from './words'

/** Words less alike than this are not alike at all. */
const ALIKE = 0.7
const LONGEST = 40

/**
 * How many letters are added, lost, changed or swapped with their neighbour between two words (optimal string alignment,
 * after Damerau, « A technique for computer detection and correction of spelling errors », 1964). Reads 40 letters.
 */
export function distance(one: string, other: string): number {
  const [a, b] = [one.slice(0, LONGEST), other.slice(0, LONGEST)]
  let [previous, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? previous[j - 2]! + 1 : Infinity
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + cost, swapped))
    }
    previous = row
    row = next
  }
  return row[b.length]!
}

/** From 0 (nothing in common) to 1 (the same), for two words. */
export function wordLikeness(a: string, b: string): number {
  if (a === b) return 1
  const longest = Math.min(LONGEST, Math.max(a.length, b.length))
  const starts = Math.min(a.length, b.length) >= 4 && (isStartOf(a, b) || isStartOf(b, a)) ? 0.8 : 0
  if (longest === 0 || Math.abs(a.length - b.length) > longest * (1 - ALIKE)) return starts
  const likeness = Math.max(starts, 1 - distance(a, b) / longest)
  return likeness >= ALIKE ? likeness : 0
}

/** How well words are found among others, each by the nearest one, long words counting more: from 0 to 1. */
export function likeness(wanted: string[], offered: string[]): number {
  const letters = wanted.reduce((sum, word) => sum + word.length, 0)
  const found = wanted.reduce((sum, word) => sum + word.length * offered.reduce((best, other) => Math.max(best, wordLikeness(word, other)), 0), 0)
  return letters === 0 ? 0 : found / letters
}
