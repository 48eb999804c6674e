/**
 * Dates with precision: what staff type in French, stored as EDTF level 1 (ISO 8601-2:2019), shown in French.
 * One place decides what a date says, between which days it lies and how dates sort. Pure: no clock, no framework.
 */
export { compareDates } from './compareDates'
export { contains, exceeds, overlaps } from './contains'
export { datetimeAttribute } from './datetimeAttribute'
export { dayBounds } from './dayBounds'
export { exactEnds } from './exactEnds'
export { formatDate } from './formatDate'
export { formatDay } from './formatDay'
export { formatMoment } from './formatMoment'
export { formatSpan } from './formatSpan'
export { localNoon } from './localNoon'
export { parisDay, yearsAfter } from './parisDay'
export { parseDate, type ParsedDate } from './parseDate'
export type { DayBounds } from './Period'
export { endYear, hasUnknownEnd, isOpen, startYear } from './startYear'
