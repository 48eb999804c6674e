import type { ReactNode } from 'react'
import styles from './Facts.module.css'

export type Fact = {
  term: string
  /** Null: the fact is not known, and the page says so; a fact that may be passed over in silence is left out. */
  says: ReactNode
  /** What is written when it is not known, agreeing with the term: « inconnue ». */
  unknown?: string
}

/** Facts as a definition list; a missing one is shown as missing. */
export function Facts({ facts }: { facts: Fact[] }) {
  if (facts.length === 0) return null
  return (
    <dl className={styles.facts}>
      {facts.map(({ term, says, unknown = 'inconnu' }) => (
        <div key={term}>
          <dt>{term}</dt>
          {says === null ? <dd className={styles.missing}>{unknown}</dd> : <dd>{says}</dd>}
        </div>
      ))}
    </dl>
  )
}
