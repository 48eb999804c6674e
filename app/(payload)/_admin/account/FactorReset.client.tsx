'use client' // Asks for the administrator's password before taking another's second factor away.

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import styles from './account.module.css'
import { Field } from './Field'
import { useAsking } from './useAsking'

/** On another's account, for administrators: takes the second factor away when the phone and the recovery codes are lost. */
export function FactorReset({ account, name, isOn }: { account: string; name: string; isOn: boolean }) {
  const { ask, busy, refusal } = useAsking()
  const [asking, setAsking] = useState(false)
  const [password, setPassword] = useState('')
  const [done, setDone] = useState('')
  const send = async () => {
    const answer = await ask<{ message: string }>(`${account}/second-factor/reset`, { password })
    if (!answer.ok) return
    setAsking(false)
    setDone(answer.body.message)
  }
  return (
    <section aria-labelledby="second-factor" className={styles.panel}>
      <h3 id="second-factor">Second facteur</h3>
      {done ? <output className={styles.done}>{done}</output> : <p>{isOn ? 'Activé sur ce compte.' : 'Non activé sur ce compte.'}</p>}
      {isOn && !done && !asking && <Button buttonStyle="secondary" onClick={() => setAsking(true)} size="medium">Retirer le second facteur</Button>}
      {asking && (
        <div className={styles.stack}>
          <p>À faire seulement si {name} a perdu son téléphone et ses codes de secours, et que vous en êtes sûr : appelez. Son mot de passe suffira ensuite, et ses sessions seront fermées. Le journal le garde.</p>
          <Field autoComplete="current-password" focus id="reset-password" label="Votre mot de passe à vous" onChange={setPassword} onEnter={send} type="password" value={password} />
          {refusal && <p className={styles.refusal} role="alert">{refusal.message}</p>}
          <div className={styles.actions}>
            <Button disabled={busy} onClick={send} size="medium">Retirer</Button>
            <Button buttonStyle="secondary" onClick={() => setAsking(false)} size="medium">Annuler</Button>
          </div>
        </div>
      )}
    </section>
  )
}
