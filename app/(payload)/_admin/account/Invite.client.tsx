'use client' // Sends an invitation again, takes it back, and copies its link.

import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import styles from './account.module.css'
import { useAsking } from './useAsking'

type Props = { account: string; name: string; email: string; until: string; isLate: boolean; link: string | null }

/** On the account of someone who has not come yet, for administrators. */
export function Invite({ account, name, email, until, isLate, link: first }: Props) {
  const { ask, busy, refusal } = useAsking()
  const [link, setLink] = useState(first)
  const [done, setDone] = useState('')
  const [asking, setAsking] = useState(false)
  const field = useRef<HTMLInputElement>(null)

  const send = async () => {
    const answer = await ask<{ message: string; link?: string }>(`${account}/invitation/send`)
    if (!answer.ok) return
    setDone(answer.body.message)
    if (answer.body.link) setLink(answer.body.link)
  }
  const takeBack = async () => {
    if ((await ask(`${account}/invitation/take-back`)).ok) location.assign('/admin/collections/users')
  }
  const copy = async () => {
    field.current?.select()
    // Without HTTPS there is no clipboard: what is selected is copied by hand.
    await navigator.clipboard?.writeText(link ?? '').then(() => setDone('Lien copié.'), () => undefined)
  }

  return (
    <section aria-labelledby="invitation" className={styles.panel} id="invitation-panel">
      <h3 id="invitation">Invitation</h3>
      {done && <output className={styles.done}>{done}</output>}
      {!done && <p>{isLate ? `L’invitation n’est plus valable depuis le ${until}.` : `${name} n’a pas encore choisi son mot de passe. L’invitation est valable jusqu’au ${until}.`}</p>}
      {link ? (
        <div className={styles.stack}>
          <p>Le site n’envoie pas de courriels pour l’instant : donnez ce lien à {name} vous-même, par un moyen sûr. Il sert une seule fois.</p>
          <div className="field-type text">
            <label className="field-label" htmlFor="invitation-link">Lien à copier</label>
            <div className="field-type__wrap"><input id="invitation-link" onFocus={(event) => event.target.select()} readOnly ref={field} type="text" value={link} /></div>
          </div>
        </div>
      ) : <p>Le lien est parti par courriel à {email}.</p>}
      {refusal && <p className={styles.refusal} role="alert">{refusal.message}</p>}
      {asking ? (
        <div className={styles.stack}>
          <p>Retirer l’invitation de {name} ? Le lien ne servira plus, et ce compte, qui n’a jamais servi, sera supprimé.</p>
          <div className={styles.actions}>
            <Button disabled={busy} onClick={takeBack} size="medium">Retirer</Button>
            <Button buttonStyle="secondary" onClick={() => setAsking(false)} size="medium">Annuler</Button>
          </div>
        </div>
      ) : (
        <div className={styles.actions}>
          {link && <Button onClick={copy} size="medium">Copier le lien</Button>}
          <Button buttonStyle="secondary" disabled={busy} onClick={send} size="medium">{link ? 'Faire un nouveau lien' : 'Envoyer de nouveau'}</Button>
          <Button buttonStyle="secondary" onClick={() => setAsking(true)} size="medium">Retirer l’invitation</Button>
        </div>
      )}
    </section>
  )
}
