import { parisDay, yearsAfter } from '@/lib/dates'

/** What staff recorded about an audit; it counts only when complete. */
export type RecordedAudit = { date?: string | null; auditor?: string | null; rgaaVersion?: string | null; rate?: number | null }
export type Audit = { date: string; auditor: string; rgaaVersion: string; rate: number }

/** An audit speaks for this long. */
const YEARS = 3

/** The three states and their fixed words: arrêté du 20 septembre 2019 on the RGAA, model of the statement. */
const WORDS = { full: 'totalement conforme', partial: 'partiellement conforme', none: 'non conforme' } as const

export type Conformity = {
  state: keyof typeof WORDS
  /** « non conforme » */
  words: string
  /** The audit the state follows from; null when none counts, and then no rate may be shown. */
  audit: Audit | null
  /** True when an audit was recorded but is older than three years. */
  isExpired: boolean
}

function complete({ date, auditor, rgaaVersion, rate }: RecordedAudit): Audit | null {
  if (!date || !auditor || !rgaaVersion || typeof rate !== 'number') return null
  return rate >= 0 && rate <= 100 ? { date, auditor, rgaaVersion, rate } : null
}

const stateOf = (rate: number): Conformity['state'] => (rate === 100 ? 'full' : rate >= 50 ? 'partial' : 'none')

/** How far the site conforms to the RGAA: derived, never typed. Without an audit that counts, « non conforme ». */
export function conformityOf(recorded: RecordedAudit | null | undefined, now: Date): Conformity {
  const audit = recorded ? complete(recorded) : null
  const today = parisDay(now)
  const isExpired = audit !== null && today > yearsAfter(parisDay(audit.date), YEARS)
  const counts = audit !== null && !isExpired && parisDay(audit.date) <= today
  const state = counts ? stateOf(audit.rate) : 'none'
  return { state, words: WORDS[state], audit: counts ? audit : null, isExpired }
}

/** The mention at the foot of every page, the same words as on the statement. */
export const accessibilityMention = ({ words }: Conformity): string => `Accessibilité : ${words}`

/** A textarea with one item a line, as a list. */
export const linesOf = (text: string | null | undefined): string[] =>
  (text ?? '').split('\n').map((line) => line.trim().replace(/^[-•–]\s+/, '')).filter(Boolean)
