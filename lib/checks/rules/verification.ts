import { formatDay, parisDay } from '@/lib/dates'
import { verificationOf } from '@/lib/verification/verification'
import type { Rule } from '../types'

export const verification: Rule = {
  id: 'not-verified',
  title: 'Pages à relire',
  severity: 'advice',
  find: ({ groups, data }, { now }) => {
    if (!groups[0]?.names.has('verifiedOn')) return []
    const verifiedOn = typeof data.verifiedOn === 'string' ? data.verifiedOn : null
    const state = verificationOf(verifiedOn, now)
    if (state === 'recent') return []
    const since = state === 'old' && verifiedOn ? `La dernière relecture date du ${formatDay(parisDay(verifiedOn))}` : 'Cette fiche n’a jamais été relue en entier'
    return [{ path: 'verifiedOn', label: 'Vérifié le', message: `${since}. Relisez-la, puis notez la date et votre nom.` }]
  },
}
