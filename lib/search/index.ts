/**
 * Search over the whole site, in memory: what a question finds, in which order, and what is near when nothing is there.
 * Pure: the documents are passed in.
 */
export { summary, type Piece } from './excerpt'
export { nearestToPath, nearestToQuestion, type Place } from './nearest'
export { pathWords } from './pathWords'
export { LONGEST_QUESTION, questionOf, search, type Answer } from './search'
export { indexed, type DocumentKind, type Indexed, type Searchable } from './Searchable'
