const part = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', ...options })
const DAY = part({ day: 'numeric', month: 'long', year: 'numeric' })
const HOURS = part({ hour: 'numeric', minute: '2-digit', hourCycle: 'h23' })

/** « 3 janvier 2027 », in Paris. */
export const dayOf = (at: string): string => DAY.format(new Date(at))

/** « 9 h 05 », in Paris. */
export const hourOf = (at: string): string => {
  const parts = Object.fromEntries(HOURS.formatToParts(new Date(at)).map(({ type, value }) => [type, value]))
  return `${Number(parts.hour)} h ${parts.minute}`
}

/** « 3 janvier 2027 à 9 h 05 ». */
export const momentOf = (at: string): string => `${dayOf(at)} à ${hourOf(at)}`

/** « 9 h 05 » the same day, « le 3 janvier 2027 à 9 h 05 » otherwise. */
export const sinceOf = (at: string, now: Date): string => (dayOf(at) === dayOf(now.toISOString()) ? hourOf(at) : `le ${momentOf(at)}`)
