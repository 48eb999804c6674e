import type { ReactNode } from 'react'
import styles from './Record.module.css'

type Props = { facts: ReactNode; notes?: ReactNode; children: ReactNode }

/**
 * A page of record: text in the middle, facts on its left, notes on its right; one after the other on small screens. On wide
 * ones the facts lead to the kit for partners, which is a long way down.
 */
export function Record({ facts, notes, children }: Props) {
  return (
    <div className={styles.record}>
      <div className={styles.text}>{children}</div>
      <div className={styles.facts}>
        {facts}
        <p className={styles.kit}><a href="#lier">Lier, intégrer, citer</a></p>
      </div>
      {notes && <div className={styles.notes}>{notes}</div>}
    </div>
  )
}
