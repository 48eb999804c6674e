import { normal } from './normal'

const range = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('')

const ASCII = range(0x20, 0x7e)
/** Letters and signs, ¹²³ among them; without ¤ and the soft hyphen, which the sans has not. */
const LATIN_1 = range(0xa0, 0xa3) + range(0xa5, 0xac) + range(0xae, 0xff)
const LETTERS = 'Œœı'
const PUNCTUATION = '–—‘’‚“”„•…′″‹›⁄'
const SPACES = '\u2002\u2009\u200b\u202f'
const SYMBOLS = '€™↑↓−'
/** Accents on their own, for letters that came decomposed. */
const MARKS = '\u0300\u0301\u0303\u0304\u0308\u0309\u0323'

/** What a French text is made of: letters, figures, punctuation and the signs of its numbers, all drawn by both faces of the site. */
export const FRENCH_CHARACTERS = ASCII + LATIN_1 + LETTERS + PUNCTUATION + SPACES + SYMBOLS + MARKS

const KEPT = new Set(FRENCH_CHARACTERS)

/** What stands for characters that French does not use but texts hold. */
const INSTEAD: Record<string, string> = { '\u2011': '-', '\u2010': '-', '\u00ad': '', '→': '–', '№': 'N°', ł: 'l', Ł: 'L', ı: 'i' }

const drawn = (character: string): string =>
  KEPT.has(character) ? character : INSTEAD[character] ?? [...character.normalize('NFKD')].filter((part) => KEPT.has(part) && !/\p{M}/u.test(part)).join('')

/**
 * A text with nothing that the site's faces cannot draw: letters of other languages lose their marks (ș → s), other signs
 * go. For images, whose maker would otherwise ask another site for the missing letters.
 */
export const drawable = (text: string): string => [...normal(text, 'NFC')].map(drawn).join('')

/** The same, or nothing where a letter would be lost: half a name says something else. */
export const drawableWhole = (text: string): string =>
  ([...normal(text, 'NFC')].some((character) => /[\p{L}\p{N}]/u.test(character) && !drawn(character)) ? '' : drawable(text))
