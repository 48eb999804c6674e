import { compareDates } from '../dates'
import { type Indexed, type Searchable, wholeOf } from './Searchable'
import { isStartOf, meaningOf } from './words'

/** Longer questions are cut there: nobody types them, machines do. */
export const LONGEST_QUESTION = 200
const MOST_WORDS = 12

/** Points for a word found whole, or by its start. A word of the title outweighs the same in all that follows. */
const POINTS = { title: [60, 40], line: [12, 8], text: [4, 3] } as const
const WHOLE_TITLE = 1000
const TITLE_START = 100

export type Answer = {
  /** What was looked for, as it is compared. */
  words: string[]
  /** Whether the documents have every word, or only some of them because none has all. */
  matched: 'all' | 'some'
  documents: Searchable[]
}

type Ranked = { document: Searchable; found: number; points: number }

/** The question as it is taken: trimmed, on one line, cut to 200 characters. */
export const questionOf = (typed: string): string => [...typed.replace(/\s+/gu, ' ').trim()].slice(0, LONGEST_QUESTION).join('').trim()

function pointsIn(words: Set<string>, wanted: string, [whole, start]: readonly [number, number]): number {
  if (words.has(wanted)) return whole
  for (const word of words) if (isStartOf(wanted, word)) return start
  return 0
}

function rank(entry: Indexed, words: string[]): Ranked {
  const each = words.map((word) =>
    pointsIn(entry.title, word, POINTS.title) + pointsIn(entry.line, word, POINTS.line) + pointsIn(entry.text, word, POINTS.text))
  const whole = wholeOf(words)
  const asTitle = entry.whole === whole ? WHOLE_TITLE : entry.whole.startsWith(`${whole} `) ? TITLE_START : 0
  return { document: entry.document, found: each.filter(Boolean).length, points: asTitle + each.reduce((sum, points) => sum + points, 0) }
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Best first; the oldest among equals, those without a date last, then by title and address: always the same order. */
const order = (a: Ranked, b: Ranked): number =>
  b.found - a.found || b.points - a.points ||
  compareDates(a.document.when ?? '', b.document.when ?? '') ||
  byText(a.document.title, b.document.title) || byText(a.document.path, b.document.path)

/**
 * The documents that have every word of a question, whatever the accents, capitals, plurals and articles; if there are
 * none, those that have some. Never throws, whatever is typed.
 */
export function search(index: Indexed[], typed: string): Answer {
  const words = [...new Set(meaningOf(questionOf(typed)))].slice(0, MOST_WORDS)
  if (words.length === 0) return { words, matched: 'all', documents: [] }
  const ranked = index.map((entry) => rank(entry, words)).filter(({ found }) => found > 0).sort(order)
  const complete = ranked.filter(({ found }) => found === words.length)
  const matched = complete.length > 0 ? 'all' : 'some'
  return { words, matched, documents: (matched === 'all' ? complete : ranked).map(({ document }) => document) }
}
