import type { Experiment } from '@/lib/payload-types'
import { french } from '@/lib/typography/french'
import { Invitation } from '../page/Invitation'
import styles from './Undocumented.module.css'

const WORDS: Record<Experiment['documentation'], string | null> = {
  documented: null,
  partial: 'Cette expérimentation n’est documentée qu’en partie.',
  undocumented: 'Cette expérimentation n’est pas documentée : nous n’avons retrouvé aucun document public qui la raconte.',
}

/** Says what is missing about an experiment, and asks readers for it. */
export function Undocumented({ experiment: { documentation } }: { experiment: Experiment }) {
  const words = WORDS[documentation]
  if (!words) return null
  return (
    <p className={styles.gap}>
      {french(`${words} Vous y étiez, ou vous avez des documents ?`)} <Invitation>Écrivez-nous</Invitation>.
    </p>
  )
}
