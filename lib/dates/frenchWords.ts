import { normal } from '../typography/normal'

const MONTHS = [
  'janvier', 'février', 'mars', 'avril', 'mai', 'juin',
  'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre',
] as const
const SEASONS: Record<string, string> = { '21': 'printemps', '22': 'été', '23': 'automne', '24': 'hiver' }

/** Without accents, as `foldText` leaves them; longest first where one starts another. */
const MONTH_SPELLINGS = [
  'janvier|janv|jan', 'fevrier|fevr|fev', 'mars|mar', 'avril|avr', 'mai', 'juin',
  'juillet|juil|jul', 'aout|aou', 'septembre|sept|sep', 'octobre|oct', 'novembre|nov', 'decembre|dec',
]

/** Matches any month's spelling or abbreviation in folded text. */
export const MONTH_PATTERN = `(?:${MONTH_SPELLINGS.join('|')})\\.?`
export const SEASON_PATTERN = '(?:printemps|ete|automne|hiver)'

const monthMatchers = MONTH_SPELLINGS.map((spellings) => new RegExp(`^(?:${spellings})\\.?$`))

/** 1–12 for a folded month word. */
export const monthNumber = (word: string): number => monthMatchers.findIndex((matcher) => matcher.test(word)) + 1

/** '21'…'24' for a folded season word. */
export function seasonCode(word: string): string {
  return { printemps: '21', ete: '22', automne: '23' }[word] ?? '24'
}

/** '02' → 'février'; a season's code → its name. */
export const frenchMonth = (month: string): string => MONTHS[Number(month) - 1] ?? SEASONS[month] ?? month

/** '01' → '1er', '07' → '7'. */
export const frenchOrdinal = (day: string): string => (Number(day) === 1 ? '1er' : String(Number(day)))

/**
 * Typed text brought to one spelling: lower case, no accents, one kind of space, apostrophe and hyphen.
 * A dash (– —) becomes a spaced hyphen: unlike the hyphen of 2016-12 it always separates two dates.
 */
export function foldText(text: string): string {
  return normal(text, 'NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑−]/g, '-')
    .replace(/[–—―→]/g, ' - ')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .trim()
}
