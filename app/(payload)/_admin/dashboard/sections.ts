import { checkSections } from './checkSections'
import { reviewSections } from './reviewSections'
import type { MakeSections } from './Section'

/** What « À faire » is made of, in the order of the page. */
export const SECTIONS: readonly MakeSections[] = [reviewSections, checkSections]
