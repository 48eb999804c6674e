'use client' // Asks for the present password before one's own password or address changes.

import { Button, useForm } from '@payloadcms/ui'
import { useState } from 'react'
import { checkPassword } from '@/lib/passwords/checkPassword'
import styles from './account.module.css'
import { Field } from './Field'
import { useAsking } from './useAsking'

type What = 'password' | 'email'

const WORDS = {
  password: { title: 'Changer de mot de passe', label: 'Nouveau mot de passe', action: 'Changer le mot de passe' },
  email: { title: 'Changer de courriel', label: 'Nouveau courriel', action: 'Changer le courriel' },
}

/** Field errors of Payload come one level down. */
const reasonOf = ({ message, data }: { message: string; data?: Record<string, unknown> }): string =>
  (data?.errors as { message: string }[] | undefined)?.[0]?.message ?? message

/** On one's own account: what a session left open is not enough to change. */
export function OwnSecrets({ name, email }: { name: string; email: string }) {
  const { ask, busy, refusal, forget } = useAsking()
  const { dispatchFields } = useForm()
  const [what, setWhat] = useState<What | null>(null)
  const [password, setPassword] = useState('')
  const [next, setNext] = useState('')
  const [weak, setWeak] = useState('')
  const [done, setDone] = useState('')

  const open = (asked: What | null, said = '') => {
    setWhat(asked)
    setPassword('')
    setNext('')
    setWeak('')
    setDone(said)
    forget()
  }
  const send = async () => {
    if (!what) return
    const checked = what === 'password' ? checkPassword(next, [name, email, 'Démocratie Ouverte', location.hostname]) : true
    setWeak(checked === true ? '' : checked)
    if (checked !== true) return
    const answer = await ask<{ message: string; email?: string }>(`own/${what}`, what === 'password' ? { password, newPassword: next } : { password, email: next })
    if (!answer.ok) return
    if (answer.body.email) dispatchFields({ type: 'UPDATE', path: 'email', value: answer.body.email, initialValue: answer.body.email })
    open(null, answer.body.message)
  }

  return (
    <section aria-labelledby="own-secrets" className={styles.panel} id="own-secrets-panel">
      <h3 id="own-secrets">Connexion</h3>
      {done && <output className={styles.done}>{done}</output>}
      {what ? (
        <fieldset className={styles.stack}>
          <legend>{WORDS[what].title}</legend>
          <Field autoComplete="current-password" focus id="own-password" label="Votre mot de passe actuel" onChange={setPassword} onEnter={send} type="password" value={password} />
          <Field
            autoComplete={what === 'password' ? 'new-password' : 'email'} id="own-next" invalid={Boolean(weak)} label={WORDS[what].label} onChange={setNext} onEnter={send} type={what} value={next}
            description={what === 'password' ? 'Douze caractères ou plus : quatre ou cinq mots sans lien entre eux, par exemple.' : undefined}
          />
          {(weak || refusal) && <p className={styles.refusal} role="alert">{weak || reasonOf(refusal!)}</p>}
          <div className={styles.actions}>
            <Button disabled={busy} onClick={send} size="medium">{WORDS[what].action}</Button>
            <Button buttonStyle="secondary" onClick={() => open(null)} size="medium">Annuler</Button>
          </div>
        </fieldset>
      ) : (
        <div className={styles.actions}>
          <Button buttonStyle="secondary" onClick={() => open('password')} size="medium">Changer de mot de passe</Button>
          <Button buttonStyle="secondary" onClick={() => open('email')} size="medium">Changer de courriel</Button>
        </div>
      )}
    </section>
  )
}
