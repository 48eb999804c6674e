import type { ReactNode } from 'react'
import styles from './Record.module.css'

type Props = { facts: ReactNode; notes?: ReactNode; children: ReactNode }

/** A page of record: facts on the left, text in the middle, notes on the right; one after the other on small screens. */
export function Record({ facts, notes, children }: Props) {
  return (
    <div className={styles.record}>
      <div className={styles.facts}>{facts}</div>
      <div className={styles.text}>{children}</div>
      {notes && <div className={styles.notes}>{notes}</div>}
    </div>
  )
}
