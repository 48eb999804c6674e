import { parisDay } from './parisDay'

/**
 * A day that is stored as a moment, at noon where the reader is: a calendar of the browser shows that very day, in Wallis
 * (where noon of UTC is the next day) as in Tahiti. Null for what is no moment.
 */
export function localNoon(moment: string): Date | null {
  if (Number.isNaN(Date.parse(moment))) return null
  const [year, month, day] = parisDay(moment).split('-').map(Number) as [number, number, number]
  return new Date(year, month - 1, day, 12)
}
