import { anchorOf } from '@/lib/permalinks'
import type { Chapter } from '@/lib/queries'
import { cited } from '../sources/cited'
import { numberSources, type SourceNotes } from '../sources/numberSources'

/** The sources of an era, numbered in the order in which its chapter cites them. */
export const chapterNotes = ({ era, milestones }: Chapter): SourceNotes =>
  numberSources(
    anchorOf(era),
    era.body,
    ...milestones.flatMap((milestone) => [milestone.text, ...cited(milestone)]),
  )
