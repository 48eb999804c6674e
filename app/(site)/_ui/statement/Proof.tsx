import type { Milestone } from '@/lib/payload-types'
import { confidenceWords } from '@/lib/statements/confidenceWords'
import type { SourceNotes } from '../sources/numberSources'
import { notesOf, SourceRefs } from '../sources/SourceRefs'
import styles from './statement.module.css'

type Statement = Pick<Milestone, 'confidence' | 'sources'>
type Props = { statement: Statement; notes: SourceNotes }

/** Whether there is anything to say of how sure a statement is. */
export const isProven = (statement: Statement, notes: SourceNotes): boolean =>
  confidenceWords(statement) !== null || notesOf(notes, statement.sources).length > 0

/** How sure a statement is, and the numbers of its sources. */
export function ProofWords({ statement, notes }: Props) {
  const { sources } = statement
  const words = confidenceWords(statement)
  return (
    <>
      {words && words.charAt(0).toUpperCase() + words.slice(1)}
      {words && notesOf(notes, sources).length > 0 && '. '}
      <SourceRefs notes={notes} sources={sources} />
    </>
  )
}

/** The line under a statement: how sure it is, and the numbers of its sources. */
export function Proof({ statement, notes }: Props) {
  if (!isProven(statement, notes)) return null
  return <p className={styles.proof}><ProofWords statement={statement} notes={notes} /></p>
}
