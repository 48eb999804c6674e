const range = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('')

const ASCII = range(0x20, 0x7e)
const LATIN_1 = range(0xa0, 0xff)
const LETTERS = 'ŒœŸıʼ'
const SUPERSCRIPTS = '⁰⁴⁵⁶⁷⁸⁹ᵉʳˢ'
const PUNCTUATION = '‑–—‘’‚“”„†‡•…‰′″‹›⁄'
const SPACES = '\u2002\u2009\u200b\u202f'
const SYMBOLS = '€№™←↑→↓−≈≠≤≥∞'
/** Accents on their own: letters that came decomposed, and letters of other languages drawn from their parts. */
const MARKS = '\u0300\u0301\u0302\u0303\u0308\u030a\u0327'

/** What a French text is made of: letters, figures, punctuation and the signs of its numbers. The site's faces hold these, where their designers drew them. */
export const FRENCH_CHARACTERS = ASCII + LATIN_1 + LETTERS + SUPERSCRIPTS + PUNCTUATION + SPACES + SYMBOLS + MARKS
