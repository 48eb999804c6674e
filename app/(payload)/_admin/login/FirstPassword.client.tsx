'use client' // Says what a password lacks before it is sent, and signs in once it is chosen.

import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { checkPassword } from '@/lib/passwords/checkPassword'
import styles from '../account/account.module.css'
import type { Refusal } from '../account/askApi'
import { Field } from '../account/Field'
import { useAsking } from '../account/useAsking'
import { LoginForm, type Start } from './LoginForm.client'

type Props = { token: string; name: string; email: string; role: string; next: string; forgot: string }

const reasonOf = ({ message, data }: Refusal): string => (data?.errors as { message: string }[] | undefined)?.[0]?.message ?? message

/** Whoever was invited chooses a password, and is in; where the role asks for a second factor, sets it up first. */
export function FirstPassword({ token, name, email, role, next, forgot }: Props) {
  const { ask, busy, refusal } = useAsking()
  const [password, setPassword] = useState('')
  const [isShown, setIsShown] = useState(false)
  const [weak, setWeak] = useState('')
  const [start, setStart] = useState<Start | null>(null)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const checked = checkPassword(password, [name, email, 'Démocratie Ouverte', location.hostname])
    setWeak(checked === true ? '' : checked)
    if (checked !== true || !(await ask('invitation/accept', { token, password })).ok) return
    const login = await ask('login', { email, password })
    if (login.ok) location.assign(next)
    else setStart({ email, password, refusal: login.refusal })
  }

  if (start) return <LoginForm forgot={forgot} next={next} start={start} />
  return (
    <form className="login__form" onSubmit={submit}>
      <h1 style={{ margin: 0 }}>Bienvenue, {name}</h1>
      <p style={{ margin: 0 }}>Vous êtes invité à rejoindre l’équipe qui écrit et relit ce site. Votre rôle : {role}. Choisissez un mot de passe, que vous seul connaîtrez.</p>
      <div className="login__form__inputWrap">
        <input autoComplete="username" hidden readOnly type="email" value={email} />
        <Field
          autoComplete="new-password" focus id="field-password" invalid={Boolean(weak || refusal)} label="Mot de passe" name="password" onChange={setPassword} type={isShown ? 'text' : 'password'} value={password}
          description="Douze caractères ou plus : quatre ou cinq mots sans lien entre eux, par exemple."
        />
        <label><input checked={isShown} onChange={(event) => setIsShown(event.target.checked)} type="checkbox" /> Montrer ce que je tape</label>
      </div>
      {(weak || refusal) && <p className={styles.refusal} role="alert">{weak || reasonOf(refusal!)}</p>}
      <p style={{ margin: 0 }}>Vous vous connecterez avec {email}.</p>
      <div className="form-submit"><Button disabled={busy} size="large" type="submit">Choisir ce mot de passe et entrer</Button></div>
    </form>
  )
}
