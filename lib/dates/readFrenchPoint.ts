import { MONTH_PATTERN, monthNumber, SEASON_PATTERN, seasonCode } from './frenchWords'
import { scanPoint } from './scanPeriod'

/** A typed date before it is complete: "24" or "30 novembre" may take what they lack from the end of a period. */
export type LoosePoint = {
  typed: string
  /** As typed: two digits are kept, to be refused with the right advice. */
  year?: string
  month?: string
  day?: string
  approximate: boolean
  uncertain: boolean
}

type Core = Pick<LoosePoint, 'year' | 'month' | 'day'>

const pattern = (source: string) => new RegExp(`^${source}$`)
const pad = (digits: string) => digits.padStart(2, '0')
const optionalYear = (year: string | undefined): Core => (year ? { year } : {})

/** Each way of typing a date, most precise first; named groups hold the digits. */
const FORMS: [RegExp, (groups: Record<string, string | undefined>) => Core][] = [
  [pattern(`(?<d>\\d{1,2})([/.-])(?<m>\\d{1,2})\\2(?<y>\\d{4}|\\d{2})`), numeric],
  [pattern('(?<y>\\d{4})([/.-])(?<m>\\d{1,2})\\2(?<d>\\d{1,2})'), numeric],
  [pattern('(?<m>\\d{1,2})[/.-](?<y>\\d{4})'), numeric],
  [pattern('(?<d>\\d{1,2})[/.](?<m>\\d{1,2})'), numeric],
  [pattern('(?<d>\\d{1,2})(?:er|e)?'), numeric],
  [pattern('(?<y>\\d{4})'), numeric],
  [
    pattern(`(?:(?<d>\\d{1,2})(?:er|e)? )?(?<word>${MONTH_PATTERN})(?: (?:de )?(?<y>\\d{4}|\\d{2}))?`),
    ({ d, word = '', y }) => ({ ...optionalYear(y), month: pad(String(monthNumber(word))), ...(d && { day: pad(d) }) }),
  ],
  [
    pattern(`(?<word>${SEASON_PATTERN})(?: (?:de )?(?<y>\\d{4}|\\d{2}))?`),
    ({ word = '', y }) => ({ ...optionalYear(y), month: seasonCode(word) }),
  ],
  [pattern('(?:annees|decennie) (?<y>\\d{3})0s?'), ({ y }) => ({ year: `${y}X` })],
  [pattern('annees (?<y>\\d{2})00-\\k<y>99'), ({ y }) => ({ year: `${y}XX` })],
  [pattern('(?<y>\\d{4}) \\(mois inconnu\\)'), ({ y }) => ({ ...optionalYear(y), month: 'XX' })],
  [pattern('(?<y>\\d{4}) \\(jour inconnu\\)'), ({ y }) => ({ ...optionalYear(y), month: 'XX', day: 'XX' })],
  [
    pattern(`(?<word>${MONTH_PATTERN}) (?<y>\\d{4}) \\(jour inconnu\\)`),
    ({ word = '', y }) => ({ ...optionalYear(y), month: pad(String(monthNumber(word))), day: 'XX' }),
  ],
]

function numeric({ d, m, y }: Record<string, string | undefined>): Core {
  return { ...optionalYear(y), ...(m && { month: pad(m) }), ...(d && { day: pad(d) }) }
}

const ARTICLES =
  /^(?:(?:le|la|les|en|au|aux|dans|durant|pendant|courant|l'annee|annee|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|(?:lun|mer|jeu|ven|sam|dim)\.?|mar\.(?= \d{1,2}(?!\d))|mar(?= \d{1,2}(?:er|e)? [a-z])) |l')/
const ABOUT_BEFORE = /^(?:vers|env\.?|environ|circa|ca\.?|c\.|autour de|aux environs de|approximativement)(?: |(?=\d))|^~ ?/
const ABOUT_AFTER = / environ$| ?~$/
const PERHAPS_BEFORE = /^(?:peut-etre|sans doute|probablement) /
const PERHAPS_AFTER = / ?\(\?\)$| ?\?$| ?\((?:(?:date )?incertaine?|dates incertaines)\)$| ?\(?a verifier\)?$/

/** Takes one pair of marks off both ends of a text, as often as they occur. */
export function takeMarks(text: string): { rest: string; approximate: boolean; uncertain: boolean } {
  let [rest, approximate, uncertain] = [text, false, false]
  for (;;) {
    const plain = rest.replace(ABOUT_BEFORE, '').replace(ABOUT_AFTER, '')
    const sure = plain.replace(PERHAPS_BEFORE, '').replace(PERHAPS_AFTER, '')
    approximate ||= plain !== rest
    uncertain ||= sure !== plain
    const bare = sure.replace(ARTICLES, '')
    if (bare === rest) return { rest, approximate, uncertain }
    rest = bare
  }
}

/** Reads one date from folded text (see `foldText`); null when it has the form of none. */
export function readFrenchPoint(text: string): LoosePoint | null {
  const { rest, approximate, uncertain } = takeMarks(text)
  const marks = { typed: rest, approximate, uncertain }
  const scanned = scanPoint(rest.toUpperCase())
  if (scanned) {
    const { year, month, day } = scanned
    return {
      ...marks,
      year,
      ...(month && { month }),
      ...(day && { day }),
      approximate: approximate || scanned.approximate,
      uncertain: uncertain || scanned.uncertain,
    }
  }
  for (const [form, read] of FORMS) {
    const match = form.exec(rest)
    if (match) return { ...marks, ...read(match.groups ?? {}) }
  }
  return null
}
