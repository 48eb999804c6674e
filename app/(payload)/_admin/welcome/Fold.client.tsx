'use client' // Remembers that someone has closed the guide. Without it, the guide opens and closes all the same.

import { usePreferences } from '@payloadcms/ui'
import { type ReactNode, useRef } from 'react'
import { WELCOME_PREFERENCE } from './preference'
import styles from './Welcome.module.css'

/** A part that one closes when one has read it, and finds again where it was. */
export function Fold({ title, isOpen, children }: { title: string; isOpen: boolean; children: ReactNode }) {
  const { setPreference } = usePreferences()
  const details = useRef<HTMLDetailsElement>(null)
  return (
    <details
      ref={details}
      className={styles.welcome}
      open={isOpen}
      onToggle={({ currentTarget: { open } }) => void setPreference(WELCOME_PREFERENCE, { closed: !open })}
    >
      <summary><h2>{title}</h2></summary>
      {children}
      <button type="button" onClick={() => details.current?.removeAttribute('open')}>J’ai compris, refermer</button>
    </details>
  )
}
