'use client' // Ends sessions where they are listed.

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import styles from './account.module.css'
import { useAsking } from './useAsking'

export type ShownSession = { id: string; device: string; since: string; isThisOne: boolean }

/** Where an account is logged in; what is not known again is ended with one button. */
export function Sessions({ account, sessions }: { account: string; sessions: ShownSession[] }) {
  const { ask, busy, refusal } = useAsking()
  const [left, setLeft] = useState(sessions)
  const others = left.filter(({ isThisOne }) => !isThisOne)
  const end = async (session?: string) => {
    if ((await ask(`${account}/sessions/end`, { session })).ok) setLeft(left.filter(({ id, isThisOne }) => (session ? id !== session : isThisOne)))
  }
  return (
    <section aria-labelledby="sessions" className={styles.panel}>
      <h3 id="sessions">Sessions ouvertes</h3>
      {left.length === 0 ? <p>Aucune.</p> : (
        <ul className={styles.sessions}>
          {left.map(({ id, device, since, isThisOne }) => (
            <li key={id}>
              <span>{device}, ouverte le {since}{isThisOne && ' (celle-ci)'}</span>
              {!isThisOne && <Button aria-label={`Fermer la session : ${device}, ouverte le ${since}`} buttonStyle="secondary" disabled={busy} onClick={() => end(id)} size="small">Fermer</Button>}
            </li>
          ))}
        </ul>
      )}
      {refusal && <p className={styles.refusal} role="alert">{refusal.message}</p>}
      {others.length > 1 && <Button buttonStyle="secondary" disabled={busy} onClick={() => end()} size="medium">{others.length < left.length ? 'Fermer toutes les autres' : 'Fermer toutes les sessions'}</Button>}
    </section>
  )
}
