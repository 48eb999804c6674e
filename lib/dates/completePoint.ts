import { isQualified, type Point } from './Period'
import type { LoosePoint } from './readFrenchPoint'
import { Refusal } from './Refusal'

/** Two digits are read as this or the last century only to suggest a correction, never to store it. */
const fullYear = (digits: string): string => (Number(digits) > 50 ? `19${digits}` : `20${digits}`)

function refuseYear({ typed, year, month, day }: LoosePoint): never {
  if (year?.length === 2 || (day && Number(month) > 12 && !/[a-z]/.test(typed)))
    throw new Refusal(`Écrivez l’année avec quatre chiffres : ${typed.replace(/\d{2}$/, fullYear)}.`)
  if (day && !month)
    throw new Refusal(`Il manque le mois et l’année : « ${typed} ». Écrivez par exemple ${Number(day) || 1}/02/2013, ou 2013.`)
  const example = /[a-z]/.test(typed) ? `${typed} 2013` : `${typed}/2013`
  throw new Refusal(`Il manque l’année, ou elle n’a pas quatre chiffres : « ${typed} ». Écrivez par exemple ${example}.`)
}

/** The typed date as a full one; a start takes from its end what it lacks ("24-25 octobre 2014"). */
export function completePoint(loose: LoosePoint, from?: Point): Point {
  const year = loose.year ?? from?.year
  const month = loose.month ?? (loose.day ? from?.month : undefined)
  if (year === undefined || year.length !== 4 || (loose.day && !month)) refuseYear({ ...loose, ...(month && { month }) })
  if (month && /^\d+$/.test(month) && !(Number(month) >= 1 && Number(month) <= 12) && !isSeasonWord(loose))
    throw new Refusal(`Le mois ${Number(month)} n’existe pas. Indiquez un mois entre 1 et 12.`)
  const { day, approximate, uncertain } = loose
  const marks = { approximate, uncertain }
  // Level 1 has no "about" for a date with an unspecified month or day: the mark is worth more.
  const keep = (part: string | undefined): part is string => part !== undefined && !(part === 'XX' && isQualified({ year, ...marks }))
  return { year, ...(keep(month) && { month }), ...(keep(day) && { day }), ...marks }
}

const isSeasonWord = ({ typed, month }: LoosePoint): boolean =>
  /[a-z]/.test(typed) || (/^\d{4}-2[1-4]$/.test(typed) && month !== undefined)
