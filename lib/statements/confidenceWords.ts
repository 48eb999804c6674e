import type { Milestone, Source } from '@/lib/payload-types'
import { allPopulated } from '@/lib/queries/populated'

type Statement = Pick<Milestone, 'confidence'> & { sources?: (string | Source)[] | null }

/** Who speaks in a source: its publisher tells, wherever the association publishes (its site, Medium, another wiki). */
export const isAssociation = ({ publisher }: Pick<Source, 'publisher'>): boolean => publisher.includes('Démocratie Ouverte')

/** On whose word a statement stands: the association's, if one of its sources is hers. Null when none of them is at hand. */
export function sayer(sources: Statement['sources']): 'l’association' | 'l’intéressé' | null {
  const known = allPopulated(sources)
  if (known.length === 0) return null
  return known.some(isAssociation) ? 'l’association' : 'l’intéressé'
}

/** How sure a statement is, in a word or two; nothing when it is established, which needs no warning. */
export function confidenceWords({ confidence, sources }: Statement): string | null {
  if (confidence === 'established') return null
  if (confidence === 'disputed') return 'discuté'
  const who = sayer(sources)
  return who ? `selon ${who}` : 'déclaré'
}
