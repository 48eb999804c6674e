import type { Chapter } from '@/lib/history'

export type Reading = {
  /** The subjects chosen, with their words; one that the history does not know keeps its slug. */
  chosen: { title: string }[]
  chapters: Chapter[]
}

const moments = (count: number): string => (count === 0 ? 'Aucun moment daté' : count === 1 ? 'Un moment daté' : `${count} moments datés`)

const others = (chapters: Chapter[]): string => {
  const unique = (list: 'projects' | 'experiments' | 'partners') => new Set(chapters.flatMap((chapter) => chapter[list].map(({ id }) => id))).size
  const counted = [[unique('projects'), 'projet'], [unique('experiments'), 'expérimentation'], [unique('partners'), 'organisation']] as const
  return counted.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}${count > 1 ? 's' : ''}`).join(', ')
}

/** « 5 moments datés, 1 projet : Voxe, Climat ». */
export function readingCount({ chosen, chapters }: Reading): string {
  const found = chapters.length === 0
    ? 'Aucun résultat'
    : [moments(chapters.flatMap(({ milestones }) => milestones).length), others(chapters)].filter(Boolean).join(', ')
  return `${found} : ${chosen.map(({ title }) => title).join(', ')}`
}
