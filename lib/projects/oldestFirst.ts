type Dated = { spanEarliest?: string | null; spanLatest?: string | null }

/** Sorted last when nothing is known. */
const NEVER = '9999'

const sortKey = ({ spanEarliest, spanLatest }: Dated): string => spanEarliest ?? spanLatest ?? NEVER
const byKey = <T extends Dated>(projects: T[]): T[] => projects.toSorted((a, b) => sortKey(a).localeCompare(sortKey(b)))

/** Those whose first day is known, oldest first, and apart the others (« avant juin 2017 »): nobody can say where they stand among them. */
export const byStart = <T extends Dated>(projects: T[]): { dated: T[]; undated: T[] } => ({
  dated: byKey(projects.filter(({ spanEarliest }) => spanEarliest)),
  undated: byKey(projects.filter(({ spanEarliest }) => !spanEarliest)),
})

/** Oldest first; those whose beginning nobody knows come after all the others. */
export function oldestFirst<T extends Dated>(projects: T[]): T[] {
  const { dated, undated } = byStart(projects)
  return [...dated, ...undated]
}

/** For the moments of one life, where a bound says enough: one whose start is not known stands at the last day it may have begun. */
export const inTime = byKey
