import { notesOf } from '../passages'
import type { BlockingRule, Group, Rule, Subject } from '../types'

const filled = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 0

/** What a statement lacks: its field (relative to the statement) and a French sentence; null when it stands. */
export function statementFault({ confidence, disputedPoint, sources, tellings }: { confidence?: unknown; disputedPoint?: unknown; sources?: unknown; tellings?: unknown }) {
  if (confidence === 'established' && !filled(sources)) {
    return { field: 'sources', message: 'Un fait « établi » demande au moins une source. Ajoutez-en une, ou choisissez « Déclaré ».' } as const
  }
  const isTwofold = filled(tellings) && tellings.length >= 2
  if (confidence === 'disputed' && !isTwofold) return { field: 'tellings', message: 'Un fait « discuté » demande au moins deux récits : ajoutez celui qui manque.' } as const
  if (disputedPoint && !isTwofold) return { field: 'tellings', message: 'Un détail discuté demande au moins deux récits : ajoutez celui qui manque, ou videz « Ce qui est discuté ».' } as const
  return null
}

/** The document or its rows that state something: they say how sure it is. */
const statementsOf = ({ groups }: Subject): Group[] => groups.filter(({ names }) => names.has('confidence') && names.has('sources'))
const at = ({ path }: Group, field: string) => (path ? `${path}.${field}` : field)
const named = ({ label }: Group, field: string) => (label ? `${label} › ${field}` : field)

const LABEL_OF: Record<string, string> = { projects: 'Sources de la fiche' }
const LABELS = { sources: 'Sources', tellings: 'Récits qui divergent' }

const missing = (id: string, title: string, field: keyof typeof LABELS): BlockingRule => ({
  id, title, severity: 'blocking',
  find: (subject) => statementsOf(subject).flatMap((statement) => {
    const fault = statementFault(statement.data)
    return fault?.field === field ? [{ path: at(statement, field), label: named(statement, LABELS[field]), message: fault.message }] : []
  }),
})

export const establishedWithoutSource = missing('established-without-source', 'Faits établis sans source', 'sources')
export const disputedWithoutTellings = missing('disputed-without-tellings', 'Faits discutés sans récits', 'tellings')

export const statedWithoutSource: Rule = {
  id: 'stated-without-source',
  title: 'Faits déclarés sans source',
  severity: 'advice',
  find: (subject) => statementsOf(subject).filter(({ data }) => data.confidence === 'stated' && !filled(data.sources)).map((statement) => ({
    path: at(statement, 'sources'),
    label: named(statement, LABELS.sources),
    message: 'Rien ne permet de vérifier ce fait. Ajoutez la page ou le document où l’association le dit.',
  })),
}

/** A record that states nothing of its own surety stands on its sources all the same: those of its phases and notes count. */
export const recordWithoutSource: Rule = {
  id: 'record-without-source',
  title: 'Fiches sans source',
  severity: 'advice',
  find: (subject) => {
    const [own, ...rows] = subject.groups
    if (!own?.names.has('sources') || own.names.has('confidence') || filled(own.data.sources)) return []
    const isSourced = rows.some(({ data }) => filled(data.sources)) || notesOf(subject).some(({ source }) => Boolean(source))
    return isSourced ? [] : [{ path: 'sources', label: LABEL_OF[subject.collection] ?? LABELS.sources, message: 'Cette fiche n’a aucune source. Ajoutez ce qui permet de vérifier ce qu’elle dit.' }]
  },
}

const idOf = (relation: unknown): unknown => (typeof relation === 'object' && relation !== null ? (relation as { id?: unknown }).id : relation)

export const establishedByOwnSource: Rule = {
  id: 'established-by-own-source',
  title: 'Faits établis par l’association seule',
  severity: 'advice',
  find: (subject, { ownSources }) => statementsOf(subject)
    .filter(({ data }) => data.confidence === 'established' && filled(data.sources) && data.sources.every((source) => ownSources.has(String(idOf(source)))))
    .map((statement) => ({
      path: at(statement, 'sources'),
      label: named(statement, LABELS.sources),
      message: 'Ce fait « établi » n’a que l’association, ou le projet lui-même, pour source. Ajoutez-en une de l’extérieur, ou choisissez « Déclaré ».',
    })),
}
