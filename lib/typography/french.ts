import { partAddresses } from './addresses'

const NARROW = '\u202F'
const NO_BREAK = '\u00A0'
const SPACE = '[ \\u00A0\\u202F]'
/** A whole run of spaces: tried once, and not again from each space of it. */
const SPACES = `(?<!${SPACE})${SPACE}+`

const UNITS = '€|%|°C|km|m|m²|kg|h|min|ans|mois|jours|k€|M€'
const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'
const NUMERAL = '\\d+|[IVXLCDM]+'

/** Each reads its text once, whatever is typed (tests/unit/linear.test.ts). */
const RULES: [RegExp, string | ((found: string) => string)][] = [
  // Marks as typed on a keyboard, and ordinals as they are often misspelt.
  [/"([^"\n]+)"/g, '« $1 »'],
  [/(?<!\.)\.\.\.(?!\.)/g, '…'],
  [new RegExp(`(?<![\\p{L}\\p{N}])(${NUMERAL})(?:ème|eme|ième)(s?)(?![\\p{L}\\p{N}])`, 'gu'), '$1e$2'],
  [/(?<![\p{L}\p{N}])(1|I)(?:ère|ere)(s?)(?![\p{L}\p{N}])/gu, '$1re$2'],
  // What must not be parted at the end of a line.
  [new RegExp(`(?<=(?<![\\p{L}\\p{N}])(?:\\d{1,2}|1er))${SPACE}(?=(?:${MONTHS})(?!\\p{L}))`, 'gu'), NO_BREAK],
  [new RegExp(`(?<=(?<![\\p{L}\\p{N}])(?:M\\.|MM\\.|Mme|Mmes|Mlle|Dr|Pr|n°|N°|nos|p\\.|art\\.))${SPACE}(?=[\\p{Lu}\\d])`, 'gu'), NO_BREAK],
  [new RegExp(`(?<=(?<![\\p{L}\\p{N}])(?:[IVXLCDM]+e|Ier|Ire))${SPACE}(?=(?:siècle|République|arrondissement)s?(?!\\p{L}))`, 'gu'), NO_BREAK],
  // A name that ends with a capital of its own: Système D.
  [new RegExp(`(?<=\\p{Ll})${SPACE}(?=\\p{Lu}(?![\\p{L}\\p{N}’.]))`, 'gu'), NO_BREAK],
  [new RegExp(`${SPACES}([;!?»])`, 'g'), `${NARROW}$1`],
  [new RegExp(`(?<=[\\p{L}\\p{N}»)’])([;!?])(?=\\s|$|»)`, 'gu'), `${NARROW}$1`],
  [new RegExp(`(?<=[^\\s])»`, 'g'), `${NARROW}»`],
  [new RegExp(`«${SPACE}*`, 'g'), `«${NARROW}`],
  [new RegExp(`${SPACES}:(?=\\s|$)`, 'g'), `${NO_BREAK}:`],
  [new RegExp(`(?<=[\\p{L}\\p{N}»)])(?<!${NO_BREAK}):(?=\\s)`, 'gu'), `${NO_BREAK}:`],
  [new RegExp(`\\b\\d{1,3}(?:${SPACE}\\d{3}(?!\\d))+`, 'g'), (number) => number.replace(/[ \u00A0]/g, NARROW)],
  [new RegExp(`(?<=\\d)${SPACE}(?=(?:${UNITS})(?![\\p{L}\\p{N}]))`, 'gu'), NO_BREAK],
  [/(?<=\p{L})'(?=\p{L})/gu, '’'],
]

/** A narrow space takes the place of those before it. */
const single = (run: string): string => (run.includes(NARROW) ? NARROW + run.slice(run.lastIndexOf(NARROW) + 1) : run)

function typeset(text: string): string {
  const set = RULES.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement as string), text)
  return set.replace(new RegExp(`${SPACE}{2,}`, 'g'), single)
}

/**
 * Sets a text as French printers do: U+202F before ; ! ? and inside « », U+00A0 before : and between a number and its
 * unit or its month, ’ for ', « » for "", … for three points, 2e for 2ème. Applied when rendering, never to the data;
 * only characters, no markup, so that what readers copy is the text itself.
 * Source: Imprimerie nationale, « Lexique des règles typographiques en usage à l’Imprimerie nationale », 2002, p. 148-149.
 */
export function french(text: string | null | undefined): string {
  if (!text) return ''
  return partAddresses(text).map((part, index) => (index % 2 === 1 ? part : typeset(part))).join('')
}

/** The same, but for the words that a text quotes: what it says of them must be seen in them. */
export const frenchAround = (text: string, quoted: string | undefined): string =>
  (quoted ? text.split(quoted).map((part) => french(part)).join(quoted) : french(text))
