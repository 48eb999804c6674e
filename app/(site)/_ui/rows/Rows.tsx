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
  note?: string | null
  /** One line that says what it is. */
  line?: string | null
}

/** When and what it has become; as bare text where it can be, since lists hold many rows. */
function Whenabouts({ when, note }: Pick<Row, 'when' | 'note'>) {
  if (!when && !note) return null
  if (!when || typeof when === 'string') return <>{[when, note].filter(Boolean).join(' · ')}</>
  return <span>{when}{note && ` · ${note}`}</span>
}

/** A list set as typographic rows: name, when, state, one line. Nothing when empty. */
export function Rows({ rows }: { rows: Row[] }) {
  if (rows.length === 0) return null
  return (
    <ul className={styles.rows}>
      {rows.map(({ key, name, href, when, note, line }) => (
        <li key={key} className={line ? styles.row : `${styles.row} ${styles.short}`}>
          {href ? <a href={href}>{french(name)}</a> : <b>{french(name)}</b>}
          {' '}
          <Whenabouts when={when} note={note} />
          {line && <>{' '}<span className={styles.line}>{french(line)}</span></>}
        </li>
      ))}
    </ul>
  )
}
