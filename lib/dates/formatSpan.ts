import { formatDate } from './formatDate'
import { frenchMonth, frenchOrdinal } from './frenchWords'
import { isPoint, isQualified, type Point } from './Period'
import { readPeriod } from './readPeriod'

const yearText = (point: Point): string =>
  `${point.approximate ? 'vers ' : ''}${point.year}${point.uncertain ? '\u00A0?' : ''}`

function formatSameYear(start: Point, end: Point): string | null {
  if (!start.month || !end.month || !start.day !== !end.day || isQualified(start) || isQualified(end)) return null
  const tail = `${frenchMonth(end.month)} ${end.year}`
  if (!start.day || !end.day) return `${frenchMonth(start.month)}–${tail}`
  if (start.month === end.month) return `${frenchOrdinal(start.day)}–${frenchOrdinal(end.day)} ${tail}`
  return `${frenchOrdinal(start.day)} ${frenchMonth(start.month)} – ${frenchOrdinal(end.day)} ${tail}`
}

/**
 * The short form for headings and rows: "2013–2016", "depuis 2020", "2013, fin inconnue", "24–25 octobre 2014".
 * A single date keeps its precision; a period shows years only, unless it holds in one year.
 * @returns the value as it is when it is not a valid date; never throws.
 */
export function formatSpan(edtf: string): string {
  const period = readPeriod(edtf)
  if (!period) return edtf
  if (period.kind === 'point') {
    const { point } = period
    return point.uncertain ? `${formatDate(edtf).replace(' (date incertaine)', '')}\u00A0?` : formatDate(edtf)
  }
  const { start, end } = period
  if (isPoint(start) && isPoint(end)) {
    if (start.year === end.year) return formatSameYear(start, end) ?? formatDate(edtf)
    const [from, to] = [yearText(start), yearText(end)]
    return isQualified(start) || isQualified(end) ? `${from} – ${to}` : `${from}–${to}`
  }
  if (isPoint(start)) {
    if (end === 'unknown') return `${yearText(start)}, fin inconnue`
    return start.approximate ? `depuis environ ${yearText({ ...start, approximate: false })}` : `depuis ${yearText(start)}`
  }
  // "avant décembre 2016" cannot be cut to its year: "avant 2016" would be false.
  if (start === 'open' || !isPoint(end)) return formatDate(edtf)
  return end.approximate ? `jusque ${yearText(end)}` : `jusqu’en ${yearText(end)}`
}
