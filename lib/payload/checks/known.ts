import type { CollectionSlug } from 'payload'
import { edtfOf, idOf, nameIndex, partOf, type Known, type Row } from '@/lib/checks'
import { WITHOUT_JOINS } from '../withoutJoins'
import { rights, type As } from './as'

/** Records whose title is a name; those of milestones, eras and pages are sentences. */
const NAMED: CollectionSlug[] = ['projects', 'partners', 'territories']

async function read(as: As, collection: CollectionSlug, fields: string[], draft = true): Promise<Row[]> {
  const select = Object.fromEntries(fields.map((field) => [field, true]))
  const { docs } = await as.payload.find({
    collection, draft, depth: 0, pagination: false, joins: WITHOUT_JOINS, select: select as never, ...rights(as),
  })
  return docs as unknown as Row[]
}

const peopleOf = ({ people, carriedBy }: Row): unknown[] => [
  (carriedBy as Row | undefined)?.name,
  ...(Array.isArray(people) ? people.map((person: Row) => person.name) : []),
]

/** Where what has a date belongs, and the fields that tell. */
const PARTS = { milestones: ['kind', 'date', 'projects'], supports: ['period', 'supported'], cohorts: ['year', 'programme'] } as const

function partsByProject(rows: Record<keyof typeof PARTS, Row[]>): Known['parts'] {
  const parts = new Map<string, { title: string; date: string }[]>()
  for (const [collection, all] of Object.entries(rows)) {
    for (const row of all) {
      const part = partOf(collection, row)
      const date = part && edtfOf(row[part.field])
      if (date) for (const project of part.projects) parts.set(idOf(project), [...(parts.get(idOf(project)) ?? []), { title: String(row.title || 'Sans titre'), date }])
    }
  }
  return parts
}

/** What the rules know of the rest of the site, as staff see it: drafts count. Nine small reads. */
export async function readKnown(as: As, now: Date): Promise<Known> {
  const [records, eras, sources, stored, milestones, supports, cohorts] = await Promise.all([
    Promise.all(NAMED.map((collection) => read(as, collection, collection === 'projects' ? ['title', 'span', 'carriedBy', 'people'] : ['title']))),
    read(as, 'eras', ['span']),
    read(as, 'sources', ['isOwn']),
    // Published or not: one with a draft over it is.
    read(as, 'sources', ['title', '_status'], false),
    ...(Object.keys(PARTS) as (keyof typeof PARTS)[]).map((collection) => read(as, collection, ['title', ...PARTS[collection]])),
  ])
  const all = records.flat()
  const names = [...all.map(({ title }) => title), ...all.flatMap(peopleOf)].filter((name): name is string => typeof name === 'string')
  return {
    now,
    names: nameIndex(names),
    projects: new Map(records[0]!.flatMap(({ id, title, span }) => (typeof span === 'string' ? [[String(id), { title: String(title || 'Sans titre'), span }] as const] : []))),
    parts: partsByProject({ milestones: milestones!, supports: supports!, cohorts: cohorts! }),
    eraSpans: new Map(eras.flatMap(({ id, span }) => (typeof span === 'string' ? [[String(id), span] as const] : []))),
    unpublishedSources: new Map(stored.flatMap(({ id, title, _status }) => (_status === 'published' ? [] : [[String(id), String(title || 'Sans titre')] as const]))),
    ownSources: new Set(sources.filter(({ isOwn }) => isOwn).map(({ id }) => String(id))),
  }
}
