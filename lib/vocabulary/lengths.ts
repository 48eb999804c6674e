/** The most characters that each kind of field takes, drafts included: room for any text of people, none for a paste by accident. */
export const LONGEST = {
  /** A title, a name, a caption: what is read on a line or two. */
  line: 300,
  /** A few sentences without form. */
  paragraph: 5000,
  /** A text with headings, links and notes: sixty pages or so. */
  richText: 100_000,
  date: 100,
  slug: 120,
  /** A web address, with its question. */
  address: 2000,
  /** RFC 5321, 4.5.3.1.3. */
  email: 254,
} as const

/** The most rows of a list. */
export const MOST_ROWS = 1000
