import type { ReactNode } from 'react'
import { french } from '@/lib/typography/french'
import styles from './Part.module.css'

type Props = { id: string; title: string; children?: ReactNode; text?: string | null }

/** A part of a page under its heading, from plain text or anything else; nothing when it has neither. */
export function Part({ id, title, children, text }: Props) {
  if (!children && !text) return null
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {text && <p className={styles.text}>{french(text)}</p>}
      {children}
    </section>
  )
}
