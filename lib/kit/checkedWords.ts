import { formatDay, parisDay } from '@/lib/dates'
import { verificationOf } from '@/lib/verification/verification'
import type { Subject } from './Subject'

/** When what is shown was last checked, or when it last changed if it is not a thing that is checked as a whole. */
export function checkedWords({ verifiedOn, updatedAt }: Subject, now: Date): string {
  if (verifiedOn === undefined) return `Mis à jour le ${formatDay(parisDay(updatedAt))}`
  if (!verifiedOn) return 'Page non relue en entier'
  const isOld = verificationOf(verifiedOn, now) === 'old'
  return `Vérifié le ${formatDay(parisDay(verifiedOn))}${isOld ? ', il y a plus de douze mois' : ''}`
}
