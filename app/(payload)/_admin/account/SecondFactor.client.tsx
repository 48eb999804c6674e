'use client' // Asks for a password and a code, and shows what must be seen once.

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { ShownOffer } from '@/collections/accounts/enrol'
import styles from './account.module.css'
import { FactorOffer } from './FactorOffer'
import { Field } from './Field'
import { RecoveryCodes } from './RecoveryCodes'
import { useAsking } from './useAsking'

type Props = { isOn: boolean; isRequired: boolean; codesLeft: number }
type Asking = 'nothing' | 'on' | 'off' | 'codes'

const WORDS = {
  on: { title: 'Activer le second facteur', action: 'Continuer' },
  off: { title: 'Désactiver le second facteur', action: 'Désactiver' },
  codes: { title: 'Renouveler les codes de secours', action: 'Renouveler' },
}

/** On one's own account: turns the second factor on and off, and draws new recovery codes. */
export function SecondFactor({ isOn, isRequired, codesLeft }: Props) {
  const { ask, busy, refusal, forget } = useAsking()
  const [on, setOn] = useState(isOn)
  const [asking, setAsking] = useState<Asking>('nothing')
  const [offer, setOffer] = useState<ShownOffer | null>(null)
  const [codes, setCodes] = useState<string[]>([])
  const [done, setDone] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')

  const close = (said = '') => {
    setAsking('nothing')
    setOffer(null)
    setPassword('')
    setCode('')
    setDone(said)
    forget()
  }
  const open = (what: Asking) => {
    close()
    setCodes([])
    setAsking(what)
  }
  const send = async () => {
    if (asking === 'on' && !offer) {
      const answer = await ask<ShownOffer>('second-factor/offer', { password })
      if (answer.ok) setOffer(answer.body)
    } else if (asking === 'on') {
      if (!(await ask('second-factor/on', { ticket: offer?.ticket, code })).ok) return
      setOn(true)
      close('Second facteur activé. Vos autres sessions sont fermées ; à la prochaine connexion, un code vous sera demandé.')
    } else if (asking === 'off') {
      if (!(await ask('second-factor/off', { password, code })).ok) return
      setOn(false)
      close('Second facteur désactivé : votre mot de passe suffit de nouveau.')
    } else {
      const answer = await ask<{ recoveryCodes: string[] }>('second-factor/recovery-codes', { password, code })
      if (!answer.ok) return
      close('Nouveaux codes de secours : les anciens ne servent plus.')
      setCodes(answer.body.recoveryCodes)
    }
  }

  return (
    <section aria-labelledby="second-factor" className={styles.panel} id="second-factor-panel">
      <h3 id="second-factor">Second facteur</h3>
      <p>{on
        ? `Activé : après votre mot de passe, la connexion demande un code de votre téléphone.${done || codesLeft > 3 ? '' : ` Il vous reste ${codesLeft} code${codesLeft > 1 ? 's' : ''} de secours.`}`
        : 'Désactivé. Un code de votre téléphone, demandé après le mot de passe, protège votre compte même si quelqu’un trouve celui-ci.'}
      {isRequired && ' Votre rôle le demande.'}</p>
      {done && <output className={styles.done}>{done}</output>}
      {codes.length > 0 && <RecoveryCodes codes={codes} />}
      {asking === 'nothing' ? (
        <div className={styles.actions}>
          {on ? (
            <>
              <Button buttonStyle="secondary" onClick={() => open('codes')} size="medium">Renouveler les codes de secours</Button>
              {!isRequired && <Button buttonStyle="secondary" onClick={() => open('off')} size="medium">Désactiver le second facteur</Button>}
            </>
          ) : <Button buttonStyle="secondary" onClick={() => open('on')} size="medium">Activer le second facteur</Button>}
        </div>
      ) : (
        <fieldset className={styles.stack}>
          <legend>{WORDS[asking].title}</legend>
          {offer ? <FactorOffer offer={offer} /> : (
            <Field autoComplete="current-password" focus id="factor-password" label="Votre mot de passe actuel" onChange={setPassword} onEnter={send} type="password" value={password} />
          )}
          {(offer || asking !== 'on') && (
            <Field autoComplete="one-time-code" focus={Boolean(offer)} id="factor-code" label={asking === 'on' ? 'Code' : 'Code, ou code de secours'} onChange={setCode} onEnter={send} type="text" value={code} />
          )}
          {refusal && <p className={styles.refusal} role="alert">{refusal.message}</p>}
          <div className={styles.actions}>
            <Button disabled={busy} onClick={send} size="medium">{offer ? 'Activer' : WORDS[asking].action}</Button>
            <Button buttonStyle="secondary" onClick={() => close()} size="medium">Annuler</Button>
          </div>
        </fieldset>
      )}
    </section>
  )
}
