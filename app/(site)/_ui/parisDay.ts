const paris = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short' })

/** The day it is in France at a moment, as 'YYYY-MM-DD'. */
export const parisDay = (moment: Date): string => paris.format(moment)
