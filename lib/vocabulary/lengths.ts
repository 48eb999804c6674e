import { LIMITS } from '../richText/limits'

/** The most characters that each kind of field takes, drafts included: room for any text of people, none for a paste by accident. */
export const LONGEST = {
  /** A title, a name, a caption: what is read on a line or two. */
  line: 300,
  /** A few sentences without form. */
  paragraph: 5000,
  /** A text with headings, links and notes. */
  richText: LIMITS.length,
  date: 100,
  slug: 120,
  /** A web address, with its question. */
  address: 2000,
  /** RFC 5321, 4.5.3.1.3. */
  email: 254,
} as const

const number = new Intl.NumberFormat('fr-FR')

/** « Trop long : 300 signes au plus, il y en a 412. » */
export const lengthSentence = (length: number, longest: number): string =>
  `Trop long : ${number.format(longest)} signes au plus, il y en a ${number.format(length)}. Raccourcissez.`

/** The most rows of a list. */
export const MOST_ROWS = 1000
