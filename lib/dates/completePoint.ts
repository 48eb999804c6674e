import { frenchMonth, frenchOrdinal } from './frenchWords'
import type { Point } from './Period'
import type { LoosePoint } from './readFrenchPoint'
import { Refusal } from './Refusal'

/** Typed as a word or as EDTF; any other month above 12 is a slip. */
const SEASON = /[a-z]|^\d{4}-2[1-4]$/

/** Two digits are read as this or the last century only to suggest a correction, never to store it. */
const fullYear = (digits: string): string => (Number(digits) > 50 ? `19${digits}` : `20${digits}`)

/** The words as people write them: reading dropped their accents. */
function shown({ typed, month, day, year }: LoosePoint): string {
  if (!month || !/[a-z]/.test(typed)) return typed
  return [day && frenchOrdinal(day), frenchMonth(month), year].filter(Boolean).join(' ')
}

function refuseYear(loose: LoosePoint): never {
  const { typed, year, month, day } = loose
  const text = shown(loose)
  if (year?.length === 2 || (day && Number(month) > 12 && !/[a-z]/.test(typed)))
    throw new Refusal(`Écrivez l’année avec quatre chiffres : ${text.replace(/\d{2}$/, fullYear)}.`)
  if (day && !month)
    throw new Refusal(`« ${text} » ne suffit pas. Écrivez l’année avec quatre chiffres, par exemple 2013 ou 13/02/2013.`)
  throw new Refusal(`Il manque l’année : « ${text} ». Écrivez par exemple ${text}${/[a-z]/.test(typed) ? ' ' : '/'}2013.`)
}

/** The typed date as a full one; a start takes from its end what it lacks ("24-25 octobre 2014"). */
export function completePoint(loose: LoosePoint, from?: Point): Point {
  const year = loose.year ?? from?.year
  const month = loose.month ?? (loose.day ? from?.month : undefined)
  if (year === undefined || year.length !== 4 || (loose.day && !month)) refuseYear({ ...loose, ...(month && { month }) })
  if (month && month !== 'XX' && !SEASON.test(loose.typed) && (Number(month) < 1 || Number(month) > 12))
    throw new Refusal(`Le mois ${Number(month)} n’existe pas. Indiquez un mois entre 1 et 12.`)
  const { day, approximate, uncertain } = loose
  const marks = { approximate, uncertain }
  // Level 1 has no "about" for a date with an unspecified month or day: the mark is worth more.
  const keep = (part?: string) => part && !(part === 'XX' && (approximate || uncertain))
  return { year, ...(keep(month) && { month }), ...(keep(day) && { day }), ...marks }
}
