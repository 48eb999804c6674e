import { compareDates, datetimeAttribute, endYear, formatDate, hasUnknownEnd, isOpen, startYear } from '@/lib/dates'
import type { Project } from '@/lib/payload-types'

export type PhaseKind = NonNullable<Project['phases']>[number]['kind']
type Phase = { kind: PhaseKind; date: string; successor?: string | null }
type Dated = { kind?: Project['kind']; span: string; phases?: Phase[] | null }

export type ProjectState = {
  /** The phase the project is in, as far as its dates and phases tell. */
  phase: PhaseKind
  /** Two or three words, for a row: « en activité », « a pris fin ». */
  short: string
  /** A sentence without its full stop: « Lancé en 2013, fin inconnue ». */
  text: string
  /** True when nobody said whether it still runs: the page asks readers to tell. */
  isUnknown: boolean
}

/** A date where a sentence says when: « le 13 février 2013 », « en 2013 », « vers 2014 ». */
export function formatWhen(edtf: string): string {
  const precision = datetimeAttribute(edtf)?.length
  if (!precision) return formatDate(edtf)
  return `${precision === 'YYYY-MM-DD'.length ? 'le' : 'en'} ${formatDate(edtf)}`
}

/** « depuis 2015 », « depuis le 3 mai 2015 »; a period or a decade can't bound another one and stands as it is. */
function formatSince(edtf: string): string {
  const since = formatDate(`${edtf}/..`)
  return since.endsWith('/..') ? formatWhen(edtf) : since
}

/** « Avant 2013 » (EDTF `../2012`) tells when a project existed, not that it ended. */
export const isBefore = (span: string): boolean => span.startsWith('../')

const SHORT: Record<PhaseKind, string> = {
  idea: 'à l’état d’idée',
  active: 'en activité',
  paused: 'en pause',
  transferred: 'transféré',
  merged: 'intégré ailleurs',
  ended: 'a pris fin',
  unknown: 'fin inconnue',
}

/** The phase that holds today, and null as its date when it follows from the project's own dates. */
function currentPhase({ span, phases }: Dated): Omit<Phase, 'date'> & { date: string | null } {
  const last = [...(phases ?? [])].sort((a, b) => compareDates(a.date, b.date)).at(-1)
  if (last && last.kind !== 'active' && last.kind !== 'idea') return last
  // « En activité » does not outlive the dates of the project.
  if (isOpen(span)) return last ?? { kind: 'active', date: null }
  if (hasUnknownEnd(span) || isBefore(span) || endYear(span) === null) return { kind: 'unknown', date: null }
  return { kind: 'ended', date: null }
}

/** The words for a project's present or past, derived from its phases and, where they are silent, from its dates. */
export function projectState(project: Dated): ProjectState {
  const { kind, span } = project
  const { kind: phase, date, successor } = currentPhase(project)
  const isGathering = phase === 'ended' && (kind === 'event' || kind === 'assembly')
  const year = startYear(span)
  const when = date ? ` ${formatWhen(date)}` : ''
  const since = date ? ` ${formatSince(date)}` : ''
  const texts: Record<PhaseKind, string> = {
    idea: `À l’état d’idée${since}`,
    active: year === null ? 'En activité' : `En activité depuis ${year}`,
    paused: `En pause${since}`,
    transferred: `Transféré${successor ? ` à ${successor}` : ''}${when}`,
    merged: `Intégré ${successor ? `dans ${successor}` : 'à un autre projet'}${when}`,
    ended: `A pris fin${when || ` en ${endYear(span)}`}`,
    unknown: year !== null ? `Lancé en ${year}, fin inconnue` : isBefore(span) ? `Lancé ${formatDate(span)}, fin inconnue` : 'Dates inconnues',
  }
  return {
    phase,
    short: isGathering ? 'a eu lieu' : SHORT[phase],
    text: isGathering ? `A eu lieu ${formatWhen(span)}` : texts[phase],
    isUnknown: phase === 'unknown',
  }
}

/** Whether a project is told in the past tense: it has ended, or gone on as something else. */
export const isPast = (project: Dated): boolean => ['ended', 'transferred', 'merged'].includes(projectState(project).phase)
