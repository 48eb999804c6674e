import { formatPoint } from './formatPoint'
import { isCoarse, isPoint, isQualified, isSeason, type Period, type Point } from './Period'
import { daysInMonth, firstYear, lastYear, pointBounds } from './pointBounds'
import { Refusal } from './Refusal'
import { frenchMonth, frenchOrdinal } from './frenchWords'

const FIRST_YEAR = 1700
const LAST_YEAR = 2200

/** Throws a `Refusal` unless the month has that day. */
export function checkCalendar({ year, month, day }: Point): void {
  if (!month || !day || day === 'XX') return
  const last = daysInMonth(Number(year), Number(month))
  if (Number(day) >= 1 && Number(day) <= last) return
  throw new Refusal(
    `Le ${frenchOrdinal(day)} ${frenchMonth(month)} ${year} n’existe pas. Indiquez un jour entre 1 et ${last}.`,
  )
}

/** Throws a `Refusal` where the date cannot bound an interval. A season may: one knows that it began in spring, not in which month. */
function checkBoundary(point: Point): void {
  if (point.year.includes('X'))
    throw new Refusal('Une décennie ne peut pas commencer ni finir une période. Indiquez une année, par exemple 2010 ou vers 2010.')
  checkCalendar(point)
}

/** Throws a `Refusal` where nothing tells what is just before or after the date. */
export function checkNeighbour(point: Point): void {
  if (isSeason(point))
    throw new Refusal('On ne sait pas où commence une saison. Indiquez un mois ou une année, par exemple avant 06/2018.')
  checkBoundary(point)
}

/** Throws a `Refusal` unless the date exists and its year is in 1700–2200. */
function checkPoint(point: Point): void {
  if (firstYear(point) < FIRST_YEAR || lastYear(point) > LAST_YEAR)
    throw new Refusal(`L’année ${point.year} est hors limites. Indiquez une année entre ${FIRST_YEAR} et ${LAST_YEAR}.`)
  checkCalendar(point)
  if (isCoarse(point) && isQualified(point)) {
    const plain = formatPoint({ ...point, approximate: false, uncertain: false })
    throw new Refusal(`Une saison ou une décennie est déjà approximative. Écrivez seulement « ${plain} ».`)
  }
}

/** Throws a `Refusal` unless every date exists and the end follows the start. */
export function checkPeriod(period: Period): void {
  if (period.kind === 'point') return checkPoint(period.point)
  const { start, end } = period
  const points = [start, end].filter(isPoint)
  if (points.length === 0) throw new Refusal('Cette période n’a ni début ni fin. Indiquez au moins l’un des deux.')
  if (start === 'open' && isPoint(end)) checkNeighbour(end)
  for (const point of points) {
    checkBoundary(point)
    checkPoint(point)
  }
  if (!isPoint(start) || !isPoint(end)) return
  const [from, to] = [pointBounds(start), pointBounds(end)]
  if (to.latest < from.earliest)
    throw new Refusal(`La fin (${formatPoint(end)}) précède le début (${formatPoint(start)}).`)
  // `edtf` orders an interval by the first days of its ends: 2013-12/2013 is not one.
  if (to.earliest <= from.earliest)
    throw new Refusal(
      `On ne sait pas si ${formatPoint(start)} vient avant ${formatPoint(end)}. Donnez au début et à la fin la même précision (année, mois ou jour).`,
    )
}
