import { parisDay } from '@/lib/dates'

/**
 * Whether a partner's logo may be shown today: its rights run to the end of the day they are given until, an empty
 * date has no known limit, and one support with rights is enough. Without any support, nothing limits it.
 * @param supports the `logoRightsUntil` of each support of the partner, as the CMS stores it
 */
export function mayShowLogo(supports: { logoRightsUntil?: string | null }[], now: Date): boolean {
  const today = parisDay(now)
  return supports.length === 0 || supports.some(({ logoRightsUntil: until }) => !until || today <= parisDay(until))
}
