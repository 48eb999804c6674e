import type { Experiment } from '@/lib/payload-types'

const WORDS: Record<Experiment['documentation'], string | null> = {
  documented: null,
  partial: 'Cette expérimentation n’est documentée qu’en partie.',
  undocumented: 'Cette expérimentation n’est pas documentée : nous n’avons retrouvé aucun document public qui la raconte.',
}

/** What is missing about an experiment as a whole; null when it is documented. */
export const documentationWords = ({ documentation }: Pick<Experiment, 'documentation'>): string | null => WORDS[documentation]
