import { inSentence } from '@/lib/grammar'
import type { Milestone } from '@/lib/payload-types'
import { french } from '@/lib/typography/french'
import type { SourceNotes } from '../sources/numberSources'
import { SourceRefs } from '../sources/SourceRefs'
import styles from './statement.module.css'

type Props = { statement: Pick<Milestone, 'confidence' | 'tellings'> & { disputedPoint?: string | null }; notes: SourceNotes }

/** What each side says of a disputed fact, or of the one detail that is disputed, side by side. */
export function Tellings({ statement: { confidence, disputedPoint, tellings }, notes }: Props) {
  if ((confidence !== 'disputed' && !disputedPoint) || !tellings?.length) return null
  const told = (
    <dl className={styles.tellings}>
      {tellings.map(({ id, according, text, sources }) => (
        <div key={id}>
          <dt>{french(`D’après ${inSentence(according)}`)}</dt>
          <dd>
            {french(text)}<SourceRefs notes={notes} sources={sources} inText />
            {!sources?.length && <span className={styles.missing}> {french('(référence non retrouvée)')}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
  return disputedPoint ? <><p className={styles.point}>{french(disputedPoint)}</p>{told}</> : told
}
