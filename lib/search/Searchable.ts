import type { DOCUMENT_KINDS } from '../vocabulary/vocabulary'
import { formatDate } from '../dates'
import { meaningOf, wordsOf } from './words'

export type DocumentKind = keyof typeof DOCUMENT_KINDS

/** A document as search sees it. */
export type Searchable = {
  id: string
  kind: DocumentKind
  path: string
  title: string
  /** One line that says what it is. */
  line: string | null
  /** All the rest, as plain text. */
  text: string
  /** EDTF. */
  when: string | null
}

/** A document with its words set apart once, and not at every search. */
export type Indexed = { document: Searchable; whole: string; title: Set<string>; line: Set<string>; text: Set<string> }

const stems = (text: string): Set<string> => new Set(wordsOf(text).map(({ stem }) => stem))

/** A title as it is compared with a whole question; a word said twice counts once, as in a question. */
export const wholeOf = (words: string[]): string => [...new Set(words)].join(' ')

export const indexed = (document: Searchable): Indexed => ({
  document,
  whole: wholeOf(meaningOf(document.title)),
  title: stems(document.title),
  line: stems(`${document.line ?? ''} ${document.when ? formatDate(document.when) : ''}`),
  text: stems(document.text),
})
