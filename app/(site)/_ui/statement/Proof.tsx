import type { Milestone } from '@/lib/payload-types'
import type { SourceNotes } from '../sources/numberSources'
import { SourceRefs } from '../sources/SourceRefs'
import { confidenceWords } from './confidenceWords'
import styles from './statement.module.css'

type Props = { statement: Pick<Milestone, 'confidence' | 'sources'>; notes: SourceNotes }

/** The line under a statement: how sure it is, and the numbers of its sources. */
export function Proof({ statement: { confidence, sources }, notes }: Props) {
  const words = confidenceWords(confidence)
  const isSourced = (sources ?? []).some((source) => notes.noteOf(source))
  if (!words && !isSourced) return null
  return (
    <p className={styles.proof} data-confidence={confidence}>
      {words && <span className={styles.words}>{words}</span>}
      {words && isSourced && ' · '}
      <SourceRefs notes={notes} sources={sources} />
    </p>
  )
}
