type Dated = { spanEarliest?: string | null; spanLatest?: string | null }

/** Sorted last when nothing is known. */
const NEVER = '9999'

const sortKey = ({ spanEarliest, spanLatest }: Dated): string => spanEarliest ?? spanLatest ?? NEVER

/** Oldest first; one whose start is not known (« avant juin 2017 ») stands at the last day it may have started. */
export const oldestFirst = <T extends Dated>(projects: T[]): T[] =>
  projects.toSorted((a, b) => sortKey(a).localeCompare(sortKey(b)))

/** Those whose first day is known, oldest first, and apart the others: nobody can say where they stand among them. */
export const byStart = <T extends Dated>(projects: T[]): { dated: T[]; undated: T[] } => ({
  dated: oldestFirst(projects.filter(({ spanEarliest }) => spanEarliest)),
  undated: oldestFirst(projects.filter(({ spanEarliest }) => !spanEarliest)),
})
