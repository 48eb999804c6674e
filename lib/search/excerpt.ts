import { french } from '../typography/french'
import { isStartOf, type Word, wordsOf } from './words'

export type Piece = { text: string; isFound: boolean }

const BEFORE = 70
const LENGTH = 220

const isWanted = ({ stem }: Word, wanted: string[]): boolean => wanted.some((word) => word === stem || isStartOf(word, stem))

/** The words between which the excerpt lies: from a little before the first one found. */
function boundsOf(words: Word[], first: Word | undefined): [Word, Word] | null {
  if (words.length === 0) return null
  const from = words.find(({ start }) => start >= (first?.start ?? 0) - BEFORE) ?? words[0]!
  const to = words.findLast(({ end }) => end <= from.start + LENGTH) ?? from
  return [from, to.end < from.end ? from : to]
}

/** A text cut around the first wanted word, the wanted words set apart. Empty for a text without words. */
export function excerpt(text: string, wanted: string[]): Piece[] {
  const words = wordsOf(text)
  const found = words.filter((word) => isWanted(word, wanted))
  const bounds = boundsOf(words, found[0])
  if (!bounds) return []
  const [from, to] = bounds
  const isFirst = from === words[0]
  const isLast = to === words.at(-1)
  const [start, end] = [isFirst ? 0 : from.start, isLast ? text.length : to.end]
  const pieces: Piece[] = [{ text: isFirst ? '' : '… ', isFound: false }]
  let at = start
  for (const word of found.filter((one) => one.start >= start && one.end <= end)) {
    pieces.push({ text: text.slice(at, word.start), isFound: false }, { text: text.slice(word.start, word.end), isFound: true })
    at = word.end
  }
  pieces.push({ text: text.slice(at, end) + (isLast ? '' : ' …'), isFound: false })
  return pieces.filter((piece) => piece.text !== '')
}

/** What a result says under its title: of its line and its text, the first where a wanted word is found, else the first there is. */
export function summary(line: string | null, text: string, wanted: string[]): Piece[] {
  const texts = [line ?? '', text].filter((one) => one !== '').map(french)
  const telling = texts.find((one) => wordsOf(one).some((word) => isWanted(word, wanted))) ?? texts[0] ?? ''
  return excerpt(telling, wanted)
}
