import type { Chapter } from '@/lib/history'
import { anchorOf } from '@/lib/permalinks'
import { cited } from '../sources/cited'
import { numberSources, type SourceNotes } from '../sources/numberSources'

/** The anchor of an era's own text. */
export const bodyAnchor = (era: Chapter['era']): string => `${anchorOf(era)}-texte`

/** The sources of an era, numbered in the order in which its chapter cites them. */
export const chapterNotes = ({ era, milestones }: Chapter, { withBody = true } = {}): SourceNotes =>
  numberSources(
    anchorOf(era),
    { at: bodyAnchor(era), cites: withBody ? [era.body] : [] },
    ...milestones.map((milestone) => ({ at: anchorOf(milestone), cites: [milestone.text, ...cited(milestone)] })),
  )
