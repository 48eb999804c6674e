import { compareDates, datetimeAttribute, endYear, formatDate, hasUnknownEnd, isOpen, startYear } from '@/lib/dates'
import { agree } from '@/lib/grammar'
import type { Project } from '@/lib/payload-types'

export type PhaseKind = NonNullable<Project['phases']>[number]['kind']
type Phase = { kind: PhaseKind; date: string; successor?: string | null }
type Dated = Partial<Pick<Project, 'kind' | 'article' | 'verifiedOn'>> & { span: string; phases?: Phase[] | null }

export type ProjectState = {
  /** The phase the project is in, as far as its dates and phases tell. */
  phase: PhaseKind
  /** The same words for every project in this state: lists are filtered by them. */
  word: string
  /** Two or three words, for a row: « en activité en 2019 », « a pris fin ». */
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

/**
 * The last year for which something says that a project was running: that of its latest phase, or of its own beginning.
 * Null once a person has checked the page, which tells the day itself, or when nothing is dated.
 */
function lastProof({ span, phases, verifiedOn }: Dated): number | null {
  if (verifiedOn) return null
  const years = [span, ...(phases ?? []).map(({ date }) => date)].map(startYear).filter((year) => year !== null)
  return years.length > 0 ? Math.max(...years) : null
}

function activeText(project: Dated, year: number | null): string {
  const proof = lastProof(project)
  if (year === null) return proof === null ? 'En activité' : `En activité en ${proof} au moins`
  if (proof === null) return `En activité depuis ${year}`
  return proof === year ? `Depuis ${year}, sans autre date connue` : `Depuis ${year}, en activité en ${proof} au moins`
}

/** The word of a row; an activity that nobody has checked bears the year of its last proof. */
function shortOf(project: Dated, phase: PhaseKind): string {
  const proof = phase === 'active' ? lastProof(project) : null
  if (proof !== null) return `en activité en ${proof}`
  return phase === 'transferred' ? agree(SHORT[phase], project.article) : phase === 'merged' ? `${agree('intégré', project.article)} ailleurs` : SHORT[phase]
}

/** The words for a project's present or past, derived from its phases and, where they are silent, from its dates. */
export function projectState(project: Dated): ProjectState {
  const { kind, span, article } = project
  const { kind: phase, date, successor } = currentPhase(project)
  const isGathering = phase === 'ended' && (kind === 'event' || kind === 'assembly')
  const year = startYear(span)
  const when = date ? ` ${formatWhen(date)}` : ''
  const since = date ? ` ${formatSince(date)}` : ''
  const texts: Record<PhaseKind, string> = {
    idea: `À l’état d’idée${since}`,
    active: activeText(project, year),
    paused: `En pause${since}`,
    transferred: `${agree('Transféré', article)}${successor ? ` à ${successor}` : ''}${when}`,
    merged: `${agree('Intégré', article)} ${successor ? `dans ${successor}` : 'à un autre projet'}${when}`,
    ended: `A pris fin${when || ` en ${endYear(span)}`}`,
    unknown: year !== null ? `${agree('Lancé', article)} en ${year}, fin inconnue` : isBefore(span) ? `Début inconnu, ${formatDate(span)} ; fin inconnue` : 'Dates inconnues',
  }
  return {
    phase,
    word: isGathering ? 'a eu lieu' : SHORT[phase],
    short: isGathering ? 'a eu lieu' : shortOf(project, phase),
    text: isGathering ? `A eu lieu ${formatWhen(span)}` : texts[phase],
    isUnknown: phase === 'unknown',
  }
}

/** Whether a project is told in the past tense: it has ended, or gone on as something else. */
export const isPast = (project: Dated): boolean => ['ended', 'transferred', 'merged'].includes(projectState(project).phase)
