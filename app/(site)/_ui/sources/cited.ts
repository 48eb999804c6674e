import type { Milestone } from '@/lib/payload-types'
import type { Citing } from './numberSources'

type Statement = Pick<Milestone, 'confidence' | 'sources' | 'tellings'>

/** What a statement cites, in the order in which it is shown. */
export const cited = ({ confidence, sources, tellings }: Statement): Citing[] => [
  ...(confidence === 'disputed' ? (tellings ?? []).map((telling) => telling.sources) : []),
  sources,
]
