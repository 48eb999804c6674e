import type { Milestone } from '@/lib/payload-types'
import { french } from '@/lib/typography/french'
import type { SourceNotes } from '../sources/numberSources'
import { SourceRefs } from '../sources/SourceRefs'
import styles from './statement.module.css'

type Props = { statement: Pick<Milestone, 'confidence' | 'tellings'>; notes: SourceNotes }

/** What each side says of a disputed fact, side by side. */
export function Tellings({ statement: { confidence, tellings }, notes }: Props) {
  if (confidence !== 'disputed' || !tellings?.length) return null
  return (
    <dl className={styles.tellings}>
      {tellings.map(({ id, according, text, sources }) => (
        <div key={id}>
          <dt>{french(`D’après ${according}`)}</dt>
          <dd>
            {french(text)}<SourceRefs notes={notes} sources={sources} inText />
            {!sources?.length && <span className={styles.missing}> {french('(référence non retrouvée)')}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
