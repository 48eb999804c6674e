'use client' // Buttons that take a step and show what came of it.

import { Button, toast, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { StepDialog } from './StepDialog.client'
import { useReview } from './useReview'

/** « Envoyer à relire » and « Renvoyer », for those who may and when there is something to do. */
export function ReviewActions() {
  const { review, act } = useReview()
  const modified = useFormModified()
  const [open, setOpen] = useState<'submit' | 'sendBack' | null>(null)
  if (!review) return null
  const { actions, readers, state } = review
  const close = () => setOpen(null)

  const take = async (action: 'submit' | 'send-back', body: object, done: string) => {
    const { refusal } = await act(action, body)
    if (refusal === null) toast.success(done)
    return refusal
  }

  return (
    <>
      {actions.sendBack ? (
        <Button buttonStyle="secondary" id="action-send-back" margin={false} onClick={() => setOpen('sendBack')} size="medium" type="button">Renvoyer</Button>
      ) : null}
      {actions.submit ? (
        <Button buttonStyle="secondary" disabled={modified} id="action-submit-review" margin={false} onClick={() => setOpen('submit')} size="medium" type="button">
          {state.kind === 'toReview' ? 'Modifier la demande' : 'Envoyer à relire'}
        </Button>
      ) : null}
      {open === 'submit' ? (
        <StepDialog
          action="Envoyer à relire" intro="La fiche sera dans « À faire » de la personne choisie. Rien n’est publié." label="Un mot pour la relecture" title="Envoyer à relire"
          onClose={close} onConfirm={(comment, form) => take('submit', { comment, to: form.get('to') }, 'La fiche est envoyée à relire.')}
        >
          <label htmlFor="review-to">Par qui</label>
          <select id="review-to" name="to" defaultValue="">
            <option value="">Toute l’équipe qui publie</option>
            {readers.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </select>
        </StepDialog>
      ) : null}
      {open === 'sendBack' ? (
        <StepDialog
          required action="Renvoyer" intro="La personne qui a envoyé la fiche la retrouvera dans « À faire », avec votre raison." label="Ce qu’il faut reprendre" title="Renvoyer la fiche"
          onClose={close} onConfirm={(reason) => take('send-back', { reason }, 'La fiche est renvoyée.')}
        />
      ) : null}
    </>
  )
}
