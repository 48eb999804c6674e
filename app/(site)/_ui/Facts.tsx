import type { ReactNode } from 'react'
import styles from './Facts.module.css'

export type Fact = {
  term: string
  /** Null: the fact is not known, and the page says so; a fact that may be passed over in silence is left out. */
  says: ReactNode
}

/** Something unknown, said in its own words. */
export const Missing = ({ children }: { children: string }) => <span className={styles.missing}>{children}</span>

/** Facts as a definition list; a missing one is shown as missing. */
export function Facts({ facts, missing = 'non publié à notre connaissance' }: { facts: Fact[]; missing?: string }) {
  if (facts.length === 0) return null
  return (
    <dl className={styles.facts}>
      {facts.map(({ term, says }) => (
        <div key={term}>
          <dt>{term}</dt>
          {says === null ? <dd className={styles.missing}>{missing}</dd> : <dd>{says}</dd>}
        </div>
      ))}
    </dl>
  )
}
