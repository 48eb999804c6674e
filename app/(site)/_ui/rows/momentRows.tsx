import type { Milestone } from '@/lib/payload-types'
import { momentPath } from '@/lib/permalinks'
import { confidenceWords } from '@/lib/statements/confidenceWords'
import { DateText } from '../DateText'
import type { Row } from './Rows'

/** Moments of the history as rows, each a link to its place in the story. */
export const momentRows = (milestones: Milestone[]): Row[] =>
  milestones.map((milestone) => ({
    key: milestone.id,
    name: milestone.title,
    href: momentPath(milestone),
    when: <DateText edtf={milestone.date} style="start" />,
    note: confidenceWords(milestone),
  }))
