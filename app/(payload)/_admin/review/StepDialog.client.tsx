'use client' // Asks for a comment before a step is taken.

import { Button, useModal } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

type Props = {
  title: string
  intro: string
  /** What the button says. */
  action: string
  label: string
  required?: boolean
  children?: ReactNode
  /** @returns what refused the step; null when it is taken */
  onConfirm: (words: string, form: FormData) => Promise<string | null>
  onClose: () => void
}

/** A box with a few words to say. Outside the form of the document, whose keys and submission it must not share. */
export function StepDialog({ title, intro, action, label, required = false, children, onConfirm, onClose }: Props) {
  const id = useId()
  const box = useRef<HTMLDialogElement>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [sending, setSending] = useState(false)
  const { closeAllModals } = useModal()

  useEffect(() => {
    closeAllModals()
    box.current?.showModal()
  }, [closeAllModals])

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    event.stopPropagation()
    const form = new FormData(event.currentTarget)
    const words = String(form.get('words') ?? '').trim()
    if (required && !words) return setRefusal(`Remplissez « ${label} ».`)
    setSending(true)
    const refused = await onConfirm(words, form)
    setSending(false)
    setRefusal(refused)
    if (refused === null) onClose()
  }

  return createPortal(
    <dialog ref={box} className="review-dialog" aria-labelledby={`${id}-title`} onClose={onClose}>
      <form onSubmit={(event) => void send(event)}>
        <h2 id={`${id}-title`}>{title}</h2>
        <p>{intro}</p>
        {children}
        <label htmlFor={`${id}-words`}>{label}{required ? null : ' (facultatif)'}</label>
        <textarea id={`${id}-words`} name="words" rows={4} maxLength={2000} aria-invalid={refusal !== null} aria-describedby={`${id}-refusal`} />
        <p id={`${id}-refusal`} className="review-dialog__refusal" role="alert">{refusal}</p>
        <div className="review-dialog__buttons">
          <Button buttonStyle="secondary" margin={false} onClick={() => box.current?.close()} type="button">Annuler</Button>
          <Button disabled={sending} margin={false} type="submit">{action}</Button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}
