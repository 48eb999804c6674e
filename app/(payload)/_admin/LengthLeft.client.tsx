'use client' // Counts while the field is being typed. Its length is checked on the server all the same.

import { useField } from '@payloadcms/ui'
import { lengthSentence } from '@/lib/vocabulary/lengths'

/** Nothing is said of what has room left. */
const NEAR = 0.9

/** Under a text: how many signs are left when it is nearly full, and what to do when it is too long. */
export function LengthLeft({ path, longest }: { path: string; longest: number }) {
  const { value } = useField<string>({ path })
  const length = typeof value === 'string' ? value.length : 0
  if (length < longest * NEAR) return null
  const isOver = length > longest
  const left = longest - length
  return (
    <p aria-live="polite" data-length-left={left} style={{ marginBlock: '0.25rem 0', color: isOver ? 'var(--theme-error-500)' : 'var(--theme-elevation-800)' }}>
      {isOver ? `${lengthSentence(length, longest)} Rien n’est enregistré d’ici là.` : left === 0 ? 'Plus aucun signe.' : `Encore ${left} signe${left > 1 ? 's' : ''}.`}
    </p>
  )
}
