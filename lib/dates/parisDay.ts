const paris = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short' })

/** The day it is in France at a moment, as 'YYYY-MM-DD'. @param moment an ISO 8601 text as the CMS stores it, or a Date */
export const parisDay = (moment: string | Date): string => paris.format(new Date(moment))

/** The same day of the year, some years later; 29 February stays so, and sorts after the 28th of a common year. */
export const yearsAfter = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
