import { contains, exceeds, formatDate, parseDate } from '@/lib/dates'
import type { BlockingRule, Found, Rule } from '../types'

/** A date as it is stored, whether it is typed or kept; null when it is none. */
export const edtfOf = (value: unknown): string | null => {
  const parsed = typeof value === 'string' && value !== '' ? parseDate(value) : null
  return parsed?.ok ? parsed.edtf : null
}

/** Whether a date may be within a period: only what is certain refuses it. */
export const fits = (outer: string, inner: string): boolean => contains(outer, inner) && !exceeds(outer, inner)

/**
 * What is wrong with a date in the life of a project, as a French sentence. The idea may come before the project exists;
 * its opening and every other phase happen while it does.
 */
export function outsideProject(span: unknown, date: unknown, kind?: unknown): string | null {
  const [period, day] = [edtfOf(span), edtfOf(date)]
  if (kind === 'idea' || !period || !day || fits(period, day)) return null
  return `Cette date (${formatDate(day)}) est hors de la période du projet (${formatDate(period)}). Corrigez l’une ou l’autre.`
}

export const phaseOutsideProject: BlockingRule = {
  id: 'phase-outside-project',
  title: 'Dates hors de la période du projet',
  severity: 'blocking',
  find: ({ collection, data, groups }) => {
    if (collection !== 'projects') return []
    const phases = groups.filter(({ path }) => path.startsWith('phases.')).map((phase): Found | null => {
      const fault = outsideProject(data.span, phase.data.date, phase.data.kind)
      return fault ? { path: `${phase.path}.date`, label: `${phase.label} › Depuis`, message: fault } : null
    })
    const opened = outsideProject(data.span, data.opened)
    return [...(opened ? [{ path: 'opened', label: 'Ouvert au public', message: opened }] : []), ...phases.filter((found) => found !== null)]
  },
}

export const idOf = (relation: unknown): string => String(typeof relation === 'object' && relation !== null ? (relation as { id?: unknown }).id : relation)

export const milestoneOutsideEra: Rule = {
  id: 'milestone-outside-era',
  title: 'Jalons hors de leur époque',
  severity: 'advice',
  find: ({ collection, data }, { eraSpans }) => {
    // « Pendant ce temps » tells what happened around the era.
    if (collection !== 'milestones' || !data.era || data.kind === 'context') return []
    const [span, date] = [edtfOf(eraSpans.get(idOf(data.era))), edtfOf(data.date)]
    if (!span || !date || fits(span, date)) return []
    return [{ path: 'date', label: 'Date', message: `Cette date (${formatDate(date)}) est hors de l’époque choisie (${formatDate(span)}). Corrigez la date, ou choisissez une autre époque.` }]
  },
}
