/** The history as chapters, and the ways to read it. Pure: no database, no framework. */
export type { Chapter } from './Chapter'
export { LENS_NAMES, LENSES, type Choice, type LensName } from './lenses'
export { readingOf, readingPath, subjectsOf } from './reading'
