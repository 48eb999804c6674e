import { frenchMonth, frenchOrdinal } from './frenchWords'
import { isSeason, type Point } from './Period'

function plainText({ year, month, day }: Point): string {
  if (year.endsWith('XX')) return `années ${year.replace('XX', '00')}-${year.replace('XX', '99')}`
  if (year.endsWith('X')) return `années ${year.replace('X', '0')}`
  if (month === 'XX') return `${year} (${day ? 'jour' : 'mois'} inconnu)`
  if (month === undefined) return year
  const text = `${frenchMonth(month)} ${year}`
  if (day === 'XX') return `${text} (jour inconnu)`
  return day ? `${frenchOrdinal(day)} ${text}` : text
}

const doubt = (point: Point): string => (point.uncertain ? ' (date incertaine)' : '')

/** A date on its own: "2014", "vers 2014", "1er juin 2015", "2014 (date incertaine)". */
export function formatPoint(point: Point): string {
  const about = point.approximate ? (point.day ? 'vers le ' : 'vers ') : ''
  return about + plainText(point) + doubt(point)
}

type Preposition = 'de' | 'à' | 'avant' | 'depuis' | 'jusque'

const BEFORE_DAY: Record<Preposition, string> = {
  de: 'du ', à: 'au ', avant: 'avant le ', depuis: 'depuis le ', jusque: 'jusqu’au ',
}
const BEFORE_OTHER: Record<Preposition, string> = {
  de: 'de ', à: 'à ', avant: 'avant ', depuis: 'depuis ', jusque: 'jusqu’en ',
}

/** A season takes an article: « du printemps 2014 », « jusqu’à l’été 2015 ». */
function seasonAfter(preposition: Preposition, text: string): string {
  if (text.startsWith('p')) return BEFORE_DAY[preposition] + text
  return `${{ de: 'de ', à: 'à ', avant: 'avant ', depuis: 'depuis ', jusque: 'jusqu’à ' }[preposition]}l’${text}`
}

/** A date after a preposition, contracted and elided: "du 7 décembre 2016", "d’octobre 2013", "d’environ 2014". */
export function formatPointAfter(preposition: Preposition, point: Point): string {
  const text = plainText(point) + doubt(point)
  if (point.approximate) {
    if (preposition === 'jusque') return `jusque vers ${point.day ? 'le ' : ''}${text}`
    const word = preposition === 'de' ? 'd’' : `${preposition} `
    return `${word}environ ${point.day ? 'le ' : ''}${text}`
  }
  if (isSeason(point)) return seasonAfter(preposition, text)
  if (point.day) return BEFORE_DAY[preposition] + text
  return (preposition === 'de' && /^[ao]/.test(text) ? 'd’' : BEFORE_OTHER[preposition]) + text
}
