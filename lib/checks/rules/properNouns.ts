import { lessOne, lettersOf, oneSlipApart, plainly, wordsIn, type NameIndex } from '../names'
import { passagesOf } from '../passages'
import type { Found, Rule } from '../types'

/** Sources and files quote the words of others; a person or an address may be near a name without meaning it. */
const NOT_READ = new Set(['sources', 'media', 'former-addresses'])
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}.-]*[\p{L}\p{N}]|[\p{L}\p{N}]|&/gu

type Word = { start: number; end: number; isCapital: boolean; isElided: boolean }

/** « L’Assemblée » is two words: an apostrophe ends one. */
const wordsOf = (text: string): Word[] => [...text.matchAll(WORD)].map((match) => ({
  start: match.index, end: match.index + match[0].length, isCapital: /\p{Lu}/u.test(match[0]),
  isElided: match[0].length < 3 && /[’']/.test(text[match.index + match[0].length] ?? ''),
}))

const figures = (text: string): string => text.replace(/\D+/g, ' ').trim()
const initialAside = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

/** Spelled as in its record; « la ville de Mulhouse » is French for « Ville de Mulhouse ». */
function isRight(words: string, { byLetters }: NameIndex): boolean {
  const name = byLetters.get(lettersOf(words))
  return name !== undefined && initialAside(plainly(name)) === initialAside(plainly(words))
}

/** The name that these words were meant to be; null when they are no name. */
function meant(words: string, { byLetters, byLettersLessOne }: NameIndex): string | null {
  const letters = lettersOf(words)
  const same = byLetters.get(letters)
  if (same) return same
  for (const form of [letters, ...lessOne(letters)]) {
    const near = byLettersLessOne.get(form)?.find((candidate) => oneSlipApart(candidate, letters))
    const name = near && byLetters.get(near)
    if (name && figures(name) === figures(words) && wordsIn(name) === wordsIn(words) && !isInflected(name, words)) return name
  }
  return null
}

/** A plural or a feminine is not a slip: « Régions Centre », « citoyenne ». */
function isInflected(name: string, words: string): boolean {
  const [ours, theirs] = [name, words].map((text) => text.toLowerCase().split(/\s+/)) as [string[], string[]]
  return ours.every((word, place) => word === theirs[place] || ['s', 'e', 'x'].some((end) => word + end === theirs[place] || theirs[place] + end === word))
}

/** Whether this may be a name at all: common words without a capital are left alone, « système d’alerte » too. */
const looksLikeName = (words: Word[], text: string): boolean => words.some(({ isCapital }) => isCapital) || /\p{L}\.\p{L}/u.test(text)

/** Every misspelt name of a passage, the longest first from each word. Looks at most at `mostWords` spans a word. */
export function misspeltIn(text: string, names: NameIndex): { words: string; name: string }[] {
  const all = wordsOf(text)
  const found: { words: string; name: string }[] = []
  for (let first = 0; first < all.length; first += 1) {
    for (let count = Math.min(names.mostWords, all.length - first); count > 0; count -= 1) {
      const span = all.slice(first, first + count)
      const words = text.slice(span[0]!.start, span.at(-1)!.end)
      if (/[\n\uFFFC;:!?()«»"/@]|, |\. |https?/.test(words) || !looksLikeName(span, words)) continue
      if (isRight(words, names)) {
        first += count - 1
        break
      }
      // « d’Occitanie » is not « Occitanie » with a slip.
      const name = span[0]!.isElided ? null : meant(words, names)
      if (!name) continue
      found.push({ words, name })
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
      return [{ path, excerpt: words, message: `« ${label} » : « ${words} » s’écrit « ${name} » dans sa fiche. Corrigez ici, ou dans la fiche.` }]
    }))
  },
}
