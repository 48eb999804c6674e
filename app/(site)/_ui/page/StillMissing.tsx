import { without } from '@/lib/grammar'
import { french } from '@/lib/typography/french'
import { verificationOf, type Verification } from '@/lib/verification/verification'
import gap from './Gap.module.css'
import { Invitation } from './Invitation'
import { renderedAt } from './renderedAt'
import styles from './StillMissing.module.css'

const NOTICES: Record<Verification, string | null> = {
  recent: null,
  never: 'Personne n’a encore relu cette page en entier : elle peut contenir des erreurs.',
  old: 'Cette page n’a pas été relue depuis plus de douze mois : elle a pu vieillir.',
}

type Props = {
  /** What was looked for in vain, as bare nouns. */
  missing: string[]
  /** What else is not known, in whole sentences. */
  says?: (string | null)[]
  verifiedOn?: string | null
}

/** At the end of a page, all that it does not know, and one way to help; nothing when nothing is missing. */
export function StillMissing({ missing, says = [], verifiedOn }: Props) {
  const verification = verificationOf(verifiedOn, renderedAt())
  const told = [...says, without(missing), NOTICES[verification]].filter((one): one is string => Boolean(one))
  if (told.length === 0) return null
  return (
    <section className={styles.missing} aria-labelledby="manque" data-verification={verification}>
      <h2 id="manque">Ce qui manque ici</h2>
      <p className={gap.gap}>{french(told.join(' '))} <Invitation before="Vous le savez, ou vous en gardez une trace ?" ask="Écrivez-nous" /></p>
    </section>
  )
}
