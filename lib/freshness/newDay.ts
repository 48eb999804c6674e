import { parisDay } from '@/lib/dates'
import { refresh } from './refresh'
import { DAY_TAG } from './tags'

let day = ''

/**
 * Once a day has begun in France, every page is rendered anew: what a logo's rights, a support's period or a date of check
 * let it say is said as of today, though nobody has published anything.
 */
export function refreshOnNewDay(now: Date): void {
  const today = parisDay(now)
  if (today === day) return
  day = today
  refresh([DAY_TAG])
}
