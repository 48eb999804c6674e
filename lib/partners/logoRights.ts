import { dayBounds, parisDay } from '@/lib/dates'

/** When a partner asked to be shown: the period of its support, and the last day of its permission, as the CMS stores them. */
export type Rights = { period?: string | null; logoRightsUntil?: string | null }

/**
 * Whether the logo and the credit line of a support may be shown on a day: from the first day that its period may begin,
 * to the end of the day given as the last. A date that is not known sets no limit.
 */
export function rightsHold({ period, logoRightsUntil: until }: Rights, now: Date): boolean {
  const today = parisDay(now)
  const { earliest } = dayBounds(period ?? '')
  return (!earliest || earliest <= today) && (!until || today <= parisDay(until))
}

/** Whether a partner's logo may be shown: one support with rights is enough, and without any support nothing limits it. */
export const mayShowLogo = (supports: Rights[], now: Date): boolean =>
  supports.length === 0 || supports.some((support) => rightsHold(support, now))

/** The words that a partner asks for, while they may be shown. */
export const creditLineOf = (support: Rights & { creditLine?: string | null }, now: Date): string | null =>
  (support.creditLine && rightsHold(support, now) ? support.creditLine : null)
