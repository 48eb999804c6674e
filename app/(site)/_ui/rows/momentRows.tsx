import type { Milestone } from '@/lib/payload-types'
import { momentPath } from '@/lib/permalinks'
import { DateText } from '../DateText'
import { confidenceWords } from '../statement/confidenceWords'
import type { Row } from './Rows'

/** Moments of the history as rows, each a link to its place in the story. */
export const momentRows = (milestones: Milestone[]): Row[] =>
  milestones.map((milestone) => ({
    key: milestone.id,
    name: milestone.title,
    href: momentPath(milestone),
    when: <DateText edtf={milestone.date} style="start" />,
    note: confidenceWords(milestone.confidence),
  }))
