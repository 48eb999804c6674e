'use client' // Follows the form while it is filled in. What blocks is refused on the server all the same.

import { useEffect, useRef } from 'react'
import type { Finding } from '@/lib/checks'
import { frenchAround } from '@/lib/typography/french'
import { KeepRefused } from '../KeepRefused.client'
import styles from './ChecksPanel.module.css'
import { pathOf, revealField } from './revealField'
import { useFindings } from './useFindings'

const TROUBLE = {
  failed: 'La relecture n’a pas pu se faire : la connexion ou le serveur ne répond pas. Ce que vous avez tapé reste dans le formulaire.',
  signedOut: 'Votre session a pris fin : reconnectez-vous dans un autre onglet. Ce que vous avez tapé reste dans le formulaire.',
}

/** A date tells under itself what is wrong with it, while it is typed: here, where that is. */
const AT_ITS_FIELD = 'Cette date ne se lit pas. Le champ dit pourquoi.'

function summary(blocking: number, advice: number): string {
  if (blocking + advice === 0) return 'Rien à signaler.'
  const parts = [
    ...(blocking ? [`${blocking} à corriger avant de publier`] : []),
    ...(advice ? [advice === 1 ? '1 conseil' : `${advice} conseils`] : []),
  ]
  return `${parts.join(', ')}.`
}

function Group({ title, findings }: { title: string; findings: Finding[] }) {
  if (findings.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {findings.map(({ rule, path, label, message, excerpt, severity }, index) => (
          <li key={`${rule} ${path} ${index}`} data-rule={rule} data-severity={severity}>
            <a
              href={`#field-${path.replaceAll('.', '__')}`}
              onClick={(event) => {
                event.preventDefault()
                void revealField(path, excerpt)
              }}
            >
              {label}
            </a>
            <p>{rule === 'date' ? AT_ITS_FIELD : frenchAround(message, excerpt)}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

/** « Relecture » : what the check list finds in this form, each a link to the very field. */
export function ChecksPanel() {
  const checked = useFindings()
  const { state, findings } = checked
  const arrived = useRef(false)
  const [blocking, advice] = (['blocking', 'advice'] as const).map((severity) => findings.filter((finding) => finding.severity === severity)) as [Finding[], Finding[]]

  // Coming from the dashboard: the address names the field.
  useEffect(() => {
    const path = pathOf(location.hash)
    if (arrived.current || state !== 'done' || !path) return
    arrived.current = true
    void revealField(path, findings.find((finding) => finding.path === path)?.excerpt)
  }, [state, findings])

  return (
    <section className={styles.checks} aria-labelledby="checks-title" data-state={state}>
      <KeepRefused />
      <h3 id="checks-title">Relecture</h3>
      <output>{state === 'waiting' ? 'Lecture en cours…' : state === 'done' ? summary(blocking.length, advice.length) : TROUBLE[state]}</output>
      <Group title="À corriger avant de publier" findings={blocking} />
      <Group title="Conseils" findings={advice} />
    </section>
  )
}
