'use client' // Follows each step.

import { Unsaved } from './Unsaved.client'
import { useReview } from './useReview'
import './review.css'

const SHOWN = 4

/** In the column beside the form: who asked what of whom, and when. With it, the watch over what is typed. */
export function ReviewPanel() {
  const { review } = useReview()
  if (!review) return null
  const { steps, editor } = review
  const list = (some: typeof steps) => (
    <ol className="review-steps">
      {some.map(({ id, label, by, to, at, comment }) => (
        <li key={id}>
          <strong>{label}</strong> par {by}{to ? `, pour ${to}` : null}
          <span className="review-steps__when">{at}</span>
          {comment ? <q>{comment}</q> : null}
        </li>
      ))}
    </ol>
  )
  return (
    <section className="review-panel" aria-labelledby="review-title">
      {editor ? <output className="review-panel__editor"><strong>{editor.name}</strong> modifie cette fiche depuis <span className="review-panel__since">{editor.since}</span>.</output> : null}
      <h3 id="review-title">Suivi</h3>
      {steps.length === 0 ? <p>Pas encore d’étape.</p> : list(steps.slice(0, SHOWN))}
      {steps.length > SHOWN ? <details><summary>Les étapes d’avant</summary>{list(steps.slice(SHOWN))}</details> : null}
      <Unsaved />
    </section>
  )
}
