import type { Milestone } from '@/lib/payload-types'

const WORDS: Record<Milestone['confidence'], string | null> = {
  established: null,
  stated: 'déclaré par l’association',
  disputed: 'discuté',
}

/** How sure a statement is; nothing when it is established, which needs no warning. */
export const confidenceWords = (confidence: Milestone['confidence']): string | null => WORDS[confidence]
