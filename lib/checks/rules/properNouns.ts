import { lessOne, lettersOf, oneSlipApart, plainly, sizeOf, wordsIn, type NameIndex } from '../names'
import { passagesOf } from '../passages'
import type { Found, Rule } from '../types'

/** Sources and files quote the words of others; a person or an address may be near a name without meaning it. */
const NOT_READ = new Set(['sources', 'media', 'former-addresses'])
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}.-]*[\p{L}\p{N}]|[\p{L}\p{N}]|&/gu

type Word = { start: number; end: number; letters: string; isCapital: boolean; isElided: boolean; isAddress: boolean }

/** « L’Assemblée » is two words: an apostrophe ends one. */
const wordsOf = (text: string): Word[] => [...text.matchAll(WORD)].map((match) => ({
  start: match.index,
  end: match.index + match[0].length,
  letters: lettersOf(match[0]),
  isCapital: /\p{Lu}/u.test(match[0]),
  isAddress: /\p{L}\.\p{L}/u.test(match[0]),
  isElided: match[0].length < 3 && /[’']/.test(text[match.index + match[0].length] ?? ''),
}))

const figures = (text: string): string => text.replace(/\D+/g, ' ').trim()
const initialAside = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

/** Spelled as in its record; « la ville de Mulhouse » is French for « Ville de Mulhouse ». */
const isRight = (words: string, name: string): boolean => initialAside(plainly(name)) === initialAside(plainly(words))

/** A plural or a feminine is not a slip: « Régions Centre », « citoyenne ». */
function isInflected(name: string, words: string): boolean {
  const [ours, theirs] = [name, words].map((text) => text.toLowerCase().split(/\s+/)) as [string[], string[]]
  return ours.every((word, place) => word === theirs[place] || ['s', 'e', 'x'].some((end) => word + end === theirs[place] || theirs[place] + end === word))
}

/** The name that these words come near, one letter apart; null when there is none. */
function nearName(words: string, letters: string, { byLetters, byLettersLessOne, sizes }: NameIndex): string | null {
  if (!sizes.has(sizeOf(wordsIn(words), letters.length))) return null
  for (const form of [letters, ...lessOne(letters)]) {
    const near = byLettersLessOne.get(form)?.find((candidate) => oneSlipApart(candidate, letters))
    const name = near && byLetters.get(near)
    if (name && wordsIn(name) === wordsIn(words) && figures(name) === figures(words) && !isInflected(name, words)) return name
  }
  return null
}

/** Between two words, where a name does not go on: the end of a clause, a note, an address. */
const BREAK = /[\n\uFFFC;:!?()«»"/@,]|\.(?:\s|$)/

/** The most characters between two words of one name: « Parlement & Citoyens ». */
const WIDEST_GAP = 5

type Span = { count: number; words: string; letters: string }

/** The spans that start at a word and may be a name, the shortest first. */
function spansFrom(all: Word[], first: number, text: string, { mostWords, longest }: NameIndex): Span[] {
  const spans: Span[] = []
  let [letters, isCapital] = ['', false]
  for (let count = 1; count <= mostWords && first + count <= all.length; count += 1) {
    const word = all[first + count - 1]!
    const before = count > 1 ? all[first + count - 2]!.end : word.start
    if (word.start - before > WIDEST_GAP || BREAK.test(text.slice(before, word.start))) break
    letters += word.letters
    isCapital ||= word.isCapital
    if (letters.length > longest + 1) break
    // Common words without a capital are left alone: « un système d’alerte » does not mean Système D.
    if (isCapital || word.isAddress) spans.push({ count, letters, words: text.slice(all[first]!.start, word.end) })
  }
  return spans
}

/** Every misspelt name of a passage, the longest first from each word. Looks at `mostWords` spans a word at most. */
export function misspeltIn(text: string, names: NameIndex): { words: string; name: string }[] {
  const all = wordsOf(text)
  const found: { words: string; name: string }[] = []
  for (let first = 0; first < all.length; first += 1) {
    for (const { count, letters, words } of spansFrom(all, first, text, names).reverse()) {
      const same = names.byLetters.get(letters)
      // « d’Occitanie » is not « Occitanie » with a slip.
      const name = same ?? (all[first]!.isElided ? null : nearName(words, letters, names))
      if (!name) continue
      if (!same || !isRight(words, name)) found.push({ words, name })
      first += count - 1
      break
    }
  }
  return found
}

export const properNouns: Rule = {
  id: 'proper-noun',
  title: 'Noms propres',
  severity: 'advice',
  find: (subject, { names }) => {
    if (NOT_READ.has(subject.collection)) return []
    const own = typeof subject.data.title === 'string' ? lettersOf(subject.data.title) : ''
    return passagesOf(subject).flatMap(({ place: { path, label }, text }) => misspeltIn(text, names).flatMap(({ words, name }): Found[] => {
      // While a record’s own name is being changed, the stored one is the old one.
      if (path === 'title' && lettersOf(name) === own) return []
      return [{ path, label, excerpt: words, message: `« ${words} » s’écrit « ${name} » dans sa fiche. Corrigez ici, ou dans la fiche.` }]
    }))
  },
}
