import { withoutAccents } from '@/lib/typography/withoutAccents'

/** Names shorter than this (letters and digits) are too near to ordinary words to be guessed at. */
const SHORTEST = 6
/** From this length, one wrong letter still tells which name is meant. */
const SHORTEST_WITH_A_SLIP = 8

/** Longer ones are sentences: no text repeats them with one slip, and they would cost the square of their length. */
const LONGEST = 80

/** Names as records spell them, ready to be met in a text. */
export type NameIndex = {
  /** Every name, by its letters alone: « nosdeputesfr » → « NosDéputés.fr ». */
  byLetters: ReadonlyMap<string, string>
  /** The letters of a name less one → the names that they may be. */
  byLettersLessOne: ReadonlyMap<string, readonly string[]>
  /** The most words that a name has. */
  mostWords: number
  /** The most letters that a name has. */
  longest: number
  /** Numbers of words and letters that a name with a slip can have: most spans of a text are put aside by them. */
  sizes: ReadonlySet<string>
  /** Names written as acronyms are: MGEN. */
  acronyms: ReadonlySet<string>
}

/** Only letters and digits, without case nor accents; « & » is read « et ». */
export const lettersOf = (text: string): string => withoutAccents(text.replaceAll('&', ' et ')).replace(/[^\p{L}\p{N}]+/gu, '')

/** The same name with the apostrophes and spaces of print or of a keyboard. */
export const plainly = (text: string): string => text.replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim()

/** Every text that a slip of one letter can leave. */
export const lessOne = (letters: string): string[] => Array.from(letters, (_, place) => letters.slice(0, place) + letters.slice(place + 1))

export const sizeOf = (words: number, letters: number): string => `${words} ${letters}`

export const wordsIn = (text: string): number => text.split(/[\s\u00A0\u202F]+/).filter(Boolean).length

/** Whether one letter was added, left out, changed, or two were exchanged. */
export function oneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  const [restA, restB] = [a.slice(start), b.slice(start)]
  if (restA.length !== restB.length) return restA.length > restB.length ? restA.slice(1) === restB : restB.slice(1) === restA
  return restA.slice(1) === restB.slice(1) || (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
}

export function nameIndex(names: Iterable<string>): NameIndex {
  const byLetters = new Map<string, string>()
  const byLettersLessOne = new Map<string, string[]>()
  const acronyms = new Set<string>()
  let mostWords = 1
  let longest = 0
  const sizes = new Set<string>()
  for (const name of names) {
    for (const [acronym] of name.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu)) acronyms.add(acronym)
    const letters = lettersOf(name)
    if (letters.length < SHORTEST || letters.length > LONGEST || byLetters.has(letters)) continue
    byLetters.set(letters, name)
    // « Nos Députés .fr »: a name written apart has more words than it should.
    mostWords = Math.max(mostWords, wordsIn(name) + 2)
    longest = Math.max(longest, letters.length)
    if (letters.length < SHORTEST_WITH_A_SLIP) continue
    for (const length of [letters.length - 1, letters.length, letters.length + 1]) sizes.add(sizeOf(wordsIn(name), length))
    for (const form of [letters, ...lessOne(letters)]) byLettersLessOne.set(form, [...(byLettersLessOne.get(form) ?? []), letters])
  }
  return { byLetters, byLettersLessOne, mostWords, longest, sizes, acronyms }
}
