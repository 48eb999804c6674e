import { formatDate } from '@/lib/dates'
import { edtfOf, fits, idOf } from './dates'
import type { Found, Row, Rule } from '../types'

type Dated = { field: string; label: string; projects: unknown[] }

const projectsOf = (relation: unknown): unknown[] => (Array.isArray(relation) ? relation : relation ? [relation] : [])

/** What has a date of its own and belongs to projects. « Pendant ce temps » tells what happened around them. */
export function partOf(collection: string, { kind, projects, supported, programme }: Row): Dated | null {
  switch (collection) {
    case 'milestones': return kind === 'context' ? null : { field: 'date', label: 'Date', projects: projectsOf(projects) }
    case 'supports': {
      const { relationTo, value } = (supported ?? {}) as { relationTo?: unknown; value?: unknown }
      return relationTo === 'projects' ? { field: 'period', label: 'Période', projects: projectsOf(value) } : null
    }
    case 'cohorts': return { field: 'year', label: 'Année ou période', projects: projectsOf(programme) }
    default: return null
  }
}

export const partOutsideProject: Rule = {
  id: 'part-outside-project',
  title: 'Dates hors de la période de leur projet',
  severity: 'advice',
  find: ({ collection, data }, { projects }) => {
    const part = partOf(collection, data)
    const date = part && edtfOf(data[part.field])
    if (!part || !date) return []
    return part.projects.flatMap((project): Found[] => {
      const { title, span } = projects.get(idOf(project)) ?? {}
      const period = edtfOf(span)
      if (!period || fits(period, date)) return []
      return [{ path: part.field, label: part.label, message: `Cette date (${formatDate(date)}) est hors de la période de « ${title} » (${formatDate(period)}). Corrigez l’une ou l’autre.` }]
    })
  },
}

/** Named one by one; the others are counted. */
const SHOWN = 3

export const projectWithoutItsParts: Rule = {
  id: 'project-without-its-parts',
  title: 'Périodes trop courtes pour ce qu’elles contiennent',
  severity: 'advice',
  find: ({ collection, data }, { parts }) => {
    const period = collection === 'projects' ? edtfOf(data.span) : null
    if (!period) return []
    const outside = (parts.get(String(data.id)) ?? []).filter(({ date }) => !fits(period, date))
    if (outside.length === 0) return []
    const named = outside.slice(0, SHOWN).map(({ title, date }) => `« ${title} » (${formatDate(date)})`).join(', ')
    const rest = outside.length > SHOWN ? ` et ${outside.length - SHOWN} de plus` : ''
    return [{ path: 'span', label: 'Période', message: `Cette période (${formatDate(period)}) laisse dehors ${named}${rest} : la page dirait que le projet n’existait pas alors. Corrigez l’une ou l’autre.` }]
  },
}
