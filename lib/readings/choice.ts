import type { Subject } from './subjects'

/** What a reader asked for: the slug of a subject for each filter in use. */
export type Choice<Name extends string = string> = Partial<Record<Name, string>>

/** The address of a reading: `/histoire?projet=voxe`, or `/histoire` when no filter is in use. */
export function readingAddress<Name extends string>(path: string, names: readonly Name[], choice: Choice<Name>): string {
  const query = new URLSearchParams(names.flatMap((name) => (choice[name] ? [[name, choice[name]]] : []))).toString()
  return query ? `${path}?${query}` : path
}

/** Each subject once, by name. */
export const eachOnce = (subjects: Subject[]): Subject[] =>
  [...new Map(subjects.map((subject) => [subject.slug, subject])).values()].toSorted((a, b) => a.title.localeCompare(b.title, 'fr'))
