import type { PageCollection } from '@/lib/permalinks'

/** The records that a page shows because they point to its own, and by which fields. */
export const POINTERS = {
  eras: { milestones: ['era'], projects: ['eras'], experiments: ['eras'], partners: ['eras'] },
  projects: { milestones: ['projects'], experiments: ['projects'], supports: ['supported'], projects: ['partOf'], cohorts: ['programme'] },
  experiments: { milestones: ['experiments'], supports: ['supported'] },
  partners: { milestones: ['partners'], experiments: ['partners'], supports: ['partner'], projects: ['carriedBy'] },
  territories: { milestones: ['territories'], experiments: ['territory'], partners: ['territory'] },
  pages: {},
} as const satisfies Record<PageCollection, Partial<Record<'milestones' | 'projects' | 'experiments' | 'partners' | 'supports' | 'cohorts', readonly string[]>>>

export type Pointing = 'milestones' | 'projects' | 'experiments' | 'partners' | 'supports' | 'cohorts'

/** For a kind of page, the collections whose records it shows, each with the fields that point to it. */
export const pointersTo = (collection: PageCollection): [Pointing, readonly string[]][] => Object.entries(POINTERS[collection]) as [Pointing, readonly string[]][]
