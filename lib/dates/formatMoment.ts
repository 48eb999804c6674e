import { formatDay } from './formatDay'
import { parisDay } from './parisDay'

const clock = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', hour: 'numeric', minute: '2-digit' })

/** A moment in France's time, for instance « 24 novembre 2026 à 9 h 05 ». @param moment ISO 8601 as the CMS stores it, or a Date */
export function formatMoment(moment: string | Date): string {
  const [hour, minute] = clock.format(new Date(moment)).split(':')
  return `${formatDay(parisDay(moment))} à ${Number(hour)} h ${minute}`
}
