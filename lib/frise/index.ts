/**
 * The drawing of all projects and eras along the years, as places in percent. Pure: no clock, no framework; today is
 * passed in, and the words stay with the pages.
 */
export { drawFrise } from './drawFrise'
export type { Anchor, Band, Frise, FriseEra, FriseProject, Lane, Stretch, Tick, Tone } from './types'
