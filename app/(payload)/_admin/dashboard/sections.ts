import { checkSections } from './checkSections'
import type { MakeSections } from './Section'

/** What « À faire » is made of, in the order of the page. */
export const SECTIONS: readonly MakeSections[] = [checkSections]
