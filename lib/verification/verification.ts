import { parisDay, yearsAfter } from '@/lib/dates'

/** How long a check holds. */
const YEARS = 1

/** Whether a page was ever checked, and whether that is more than twelve months ago. */
export type Verification = 'never' | 'recent' | 'old'

/**
 * @param verifiedOn the moment stored by the CMS; the day it is in France counts
 * @returns 'recent' up to and including the same day one year later, 'old' from the next day on
 */
export function verificationOf(verifiedOn: string | null | undefined, now: Date): Verification {
  if (!verifiedOn) return 'never'
  return parisDay(now) > yearsAfter(parisDay(verifiedOn), YEARS) ? 'old' : 'recent'
}
