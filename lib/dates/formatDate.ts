import { formatPoint, formatPointAfter } from './formatPoint'
import { frenchMonth, frenchOrdinal } from './frenchWords'
import { isPoint, isQualified, isSeason, type Period, type Point } from './Period'
import { readPeriod } from './readPeriod'
import { stepPoint } from './stepPoint'

/** Both ends in one year, exact and of one precision: the year is said once, and the month too if it is the same. */
function formatWithinYear(start: Point, end: Point): string | null {
  if (start.year !== end.year || isQualified(start) || isQualified(end)) return null
  if (!start.month || !end.month || !start.day !== !end.day || isSeason(start) !== isSeason(end)) return null
  if (isSeason(start)) return `${formatPointAfter('de', start).replace(` ${start.year}`, '')} ${formatPointAfter('à', end)}`
  if (!start.day) {
    const month = frenchMonth(start.month)
    return `${/^[ao]/.test(month) ? 'd’' : 'de '}${month} à ${formatPoint(end)}`
  }
  const from = frenchOrdinal(start.day) + (start.month === end.month ? '' : ` ${frenchMonth(start.month)}`)
  if (start.month === end.month && Number(end.day) - Number(start.day) === 1) return `les ${from} et ${formatPoint(end)}`
  return `du ${from} au ${formatPoint(end)}`
}

const certain = (point: Point): Point => ({ ...point, uncertain: false })

const formatBetween = (start: Point, end: Point): string =>
  formatWithinYear(start, end) ?? `${formatPointAfter('de', start)} ${formatPointAfter('à', end)}`

function formatPeriod(period: Period): string {
  if (period.kind === 'point') return formatPoint(period.point)
  const { start, end } = period
  if (isPoint(start) && isPoint(end)) {
    if (start.uncertain && end.uncertain) return `${formatBetween(certain(start), certain(end))} (dates incertaines)`
    return formatBetween(start, end)
  }
  // « Depuis » says that it lasts, which nobody knows here.
  if (isPoint(start)) return end === 'unknown' ? `à partir ${formatPointAfter('de', start)}, fin inconnue` : formatPointAfter('depuis', start)
  if (!isPoint(end)) return ''
  // An open start is "strictly before the next unit": ../2012 was typed "avant 2013" (see parseDate).
  return start === 'open' ? formatPointAfter('avant', stepPoint(end, 1)) : formatPointAfter('jusque', end)
}

/**
 * The French text of a stored EDTF date, for people: "décembre 2016", "de 2013 à 2016", "avant 2013".
 * `parseDate` reads that text back to the same EDTF.
 * @param style 'start' gives a capital, for the beginning of a line or a sentence.
 * @returns the value as it is when it is not a valid date; never throws.
 */
export function formatDate(edtf: string, style: 'inline' | 'start' = 'inline'): string {
  const period = readPeriod(edtf)
  if (!period) return edtf
  const text = formatPeriod(period)
  return style === 'start' ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
