/** What the other readings of a page share: their filters, what can be chosen, their address. Pure. */
export { eachOnce, readingAddress, type Choice } from './choice'
export { DIRECTORY_DEPTH, FILTERS, UNUSED } from './filters.mjs'
export { relatedSubjects, themeSubjects, wordSubject, type Subject } from './subjects'
