/** The most marks on one letter that are kept (UAX 15, « Stream-Safe Text Format »). */
const CROWD = /([\p{M}\uFF9E\uFF9F]{30})[\p{M}\uFF9E\uFF9F]+/gu

/**
 * A text in a normal form of Unicode (UAX 15), in time that grows as the text does: sorting the marks of a single letter
 * takes the square of their number, so that 80,000 accents on one « a » hold a process for seven seconds.
 */
export const normal = (text: string, form: 'NFC' | 'NFD' | 'NFKC' | 'NFKD'): string => text.replace(CROWD, '$1').normalize(form)

/**
 * What shows nothing and is copied along from pages, mails and PDFs: soft hyphens, zero-width spaces and joiners, marks of
 * direction, the mark at the head of a file.
 */
const INVISIBLE = /\u034F|[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g
/** Some scripts, and emoji, are written with these. */
const JOINERS = /[\u200C\u200D]/g

/** A name or a title without them. */
export const visibleWords = (text: string): string => text.replace(INVISIBLE, '')
/** An address, a date or a word as it is compared, without them. */
export const visible = (text: string): string => visibleWords(text).replace(JOINERS, '')
