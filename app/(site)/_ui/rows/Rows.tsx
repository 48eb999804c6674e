import type { ReactNode } from 'react'
import { french } from '@/lib/typography/french'
import styles from './Rows.module.css'

export type Row = {
  key: string
  name: string
  /** Absent when the thing has no page. */
  href?: string | null
  /** When: years, period. */
  when?: ReactNode
  /** State, role or kind, in a few words. */
  note?: ReactNode
  /** One line that says what it is. */
  line?: string | null
}

/** A list set as typographic rows: name, when, state, one line. Nothing when empty. */
export function Rows({ rows }: { rows: Row[] }) {
  if (rows.length === 0) return null
  return (
    <ul className={styles.rows}>
      {rows.map(({ key, name, href, when, note, line }) => (
        <li key={key} className={styles.row}>
          <span className={styles.name}>{href ? <a href={href}>{french(name)}</a> : french(name)}</span>
          {(when || note) && (
            <span className={styles.when}>{when}{when && note && <span className={styles.dot}> · </span>}{note && <span>{note}</span>}</span>
          )}
          {line && <span className={styles.line}>{french(line)}</span>}
        </li>
      ))}
    </ul>
  )
}
