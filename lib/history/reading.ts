import type { Chapter } from './Chapter'
import { eachOnce, readingAddress, type Subject } from '@/lib/readings'
import { LENS_NAMES, LENSES, type Choice, type LensName } from './lenses'

const KINDS = [['milestones', 'milestone'], ['projects', 'project'], ['experiments', 'experiment'], ['partners', 'partner']] as const

type Kind = (typeof KINDS)[number][1]
type See = (thing: never) => Subject[]

const isSeen = (lens: LensName, kind: Kind, slug: string) => (thing: never) =>
  (LENSES[lens][kind] as See)(thing).some((subject) => subject.slug === slug)

/** One chapter through every lens in use: only what all of them see. */
function through(chapter: Chapter, lenses: [LensName, string][]): Chapter {
  const kept = KINDS.map(([list, kind]) => [
    list, (chapter[list] as never[]).filter((thing) => lenses.every(([lens, slug]) => isSeen(lens, kind, slug)(thing))),
  ])
  return { ...chapter, ...Object.fromEntries(kept) }
}

const isEmpty = (chapter: Chapter) => KINDS.every(([list]) => chapter[list].length === 0)

/**
 * The history through the lenses that a reader chose: the eras that keep something, in their order.
 * @param choice without any lens, the whole history
 */
export function readingOf(chapters: Chapter[], choice: Choice): Chapter[] {
  const lenses = Object.entries(choice) as [LensName, string][]
  if (lenses.length === 0) return chapters
  return chapters.map((chapter) => through(chapter, lenses)).filter((chapter) => !isEmpty(chapter))
}

/** What each lens can be set to: the subjects of at least one moment, project, experiment or partner of the history, by name. */
export function subjectsOf(chapters: Chapter[]): Record<LensName, Subject[]> {
  const found = LENS_NAMES.map((lens) => {
    const all = chapters.flatMap((chapter) =>
      KINDS.flatMap(([list, kind]) => (chapter[list] as never[]).flatMap((thing) => (LENSES[lens][kind] as See)(thing))))
    return [lens, eachOnce(all)]
  })
  return Object.fromEntries(found)
}

/** The address of a reading: `/histoire?projet=voxe`, or `/histoire` when no lens is in use. */
export const readingPath = (choice: Choice): string => readingAddress('/histoire', LENS_NAMES, choice)
