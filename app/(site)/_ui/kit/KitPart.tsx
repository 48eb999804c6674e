import type { ReactNode } from 'react'
import { french } from '@/lib/typography/french'
import styles from './KitPart.module.css'

type Props = { id: string; title: string; says: string; aside?: ReactNode; children?: ReactNode }

/** One thing that a partner may take, what it is good for, and what shows it beside the words. */
export function KitPart({ id, title, says, aside, children }: Props) {
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className={styles.words}>
        <p>{french(says)}</p>
        {children}
      </div>
      {aside && <div className={styles.aside}>{aside}</div>}
    </section>
  )
}
