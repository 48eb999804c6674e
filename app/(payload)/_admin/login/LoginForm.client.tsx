'use client' // Asks for a code, after the password, of those who have a second factor.

import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import type { ShownOffer } from '@/collections/accounts/enrol'
import styles from '../account/account.module.css'
import { FactorOffer } from '../account/FactorOffer'
import type { Refusal } from '../account/askApi'
import { Field } from '../account/Field'
import { useAsking } from '../account/useAsking'

type Step = 'password' | 'code' | 'enrol'
type Asked = { step?: Step; offer?: ShownOffer }
/** A password that was just given, and what the site asked next. */
export type Start = { email: string; password: string; refusal: Refusal }

/** E-mail and password; then, when the site asks for it, a code, or the setting up of a second factor. */
export function LoginForm({ next, forgot, start }: { next: string; forgot: string; start?: Start }) {
  const asked = start?.refusal.data as Asked | undefined
  const { ask, busy, refusal, forget } = useAsking()
  const [step, setStep] = useState<Step>(asked?.step ?? 'password')
  const [offer, setOffer] = useState<ShownOffer | null>(asked?.offer ?? null)
  const [leaving, setLeaving] = useState(false)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const code = step === 'password' ? {} : { code: form.get('code') }
    const answer = await ask('login', { email: form.get('email'), password: form.get('password'), ...code, ...(offer && { ticket: offer.ticket }) })
    if (answer.ok) {
      setLeaving(true)
      location.assign(next)
      return
    }
    const then = answer.refusal.data as Asked | undefined
    if (then?.offer) setOffer(then.offer)
    if (then?.step) setStep(then.step)
    if (then?.step && step === 'password') forget()
  }
  const back = () => {
    setStep('password')
    setOffer(null)
    forget()
  }

  return (
    <form action="/api/users/login" className="login__form" method="post" onSubmit={submit}>
      <div className="login__form__inputWrap" hidden={step !== 'password'} style={step === 'password' ? undefined : { display: 'none' }}>
        <Field autoComplete="username" first={start?.email} id="field-email" invalid={Boolean(refusal)} label="Courriel" name="email" type="email" />
        <Field autoComplete="current-password" first={start?.password} id="field-password" invalid={Boolean(refusal)} label="Mot de passe" name="password" type="password" />
      </div>
      {step !== 'password' && (
        <div className="login__form__inputWrap">
          <h1 style={{ margin: 0, fontSize: '1.25rem' }}>{step === 'enrol' ? 'Votre rôle demande un second facteur' : 'Second facteur'}</h1>
          {offer && <FactorOffer offer={offer} />}
          <Field
            autoComplete="one-time-code" focus id="field-code" invalid={Boolean(refusal)} label="Code" name="code" type="text"
            description={step === 'code' ? 'Le code à six chiffres que montre l’application de votre téléphone. Téléphone perdu : un de vos codes de secours.' : undefined}
          />
        </div>
      )}
      {refusal && <p className={styles.refusal} role="alert">{refusal.message}</p>}
      {step === 'password' ? <a href={forgot}>Mot de passe oublié ?</a> : <button className="btn--style-none" onClick={back} style={{ padding: 0, border: 0, background: 'none', textDecoration: 'underline', cursor: 'pointer', color: 'inherit' }} type="button">Se connecter autrement</button>}
      <div className="form-submit"><Button disabled={busy || leaving} size="large" type="submit">{step === 'password' ? 'Se connecter' : 'Valider le code'}</Button></div>
    </form>
  )
}
