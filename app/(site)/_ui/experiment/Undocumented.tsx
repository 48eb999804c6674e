import type { Experiment } from '@/lib/payload-types'
import { Gap } from '../page/Gap'

const WORDS: Record<Experiment['documentation'], string | null> = {
  documented: null,
  partial: 'Cette expérimentation n’est documentée qu’en partie.',
  undocumented: 'Cette expérimentation n’est pas documentée : nous n’avons retrouvé aucun document public qui la raconte.',
}

/** Says what is missing about an experiment, and asks readers for it. */
export function Undocumented({ experiment: { documentation } }: { experiment: Experiment }) {
  const words = WORDS[documentation]
  return words ? <Gap ask="Écrivez-nous">{`${words} Vous y étiez, ou vous avez des documents ?`}</Gap> : null
}
