import { french } from '@/lib/typography/french'
import { verificationOf, type Verification } from '@/lib/verification/verification'
import { DayText } from '../DayText'
import styles from './CheckedOn.module.css'
import { Gap } from './Gap'
import { renderedAt } from './renderedAt'

type Props = { verifiedOn?: string | null; verifiedBy?: string | null }

const NOTICES: Record<Exclude<Verification, 'recent'>, { says: string; ask: string }> = {
  never: { says: 'Personne n’a encore relu cette fiche en entier : elle peut contenir des erreurs.', ask: 'Signalez-les' },
  old: { says: 'Cette fiche n’a pas été relue depuis plus de douze mois : elle a pu vieillir.', ask: 'Dites-nous ce qui a changé' },
}

/** When a page was last checked and by whom; a notice when that is more than twelve months ago, or never was. */
export function CheckedOn({ verifiedOn, verifiedBy }: Props) {
  const verification = verificationOf(verifiedOn, renderedAt())
  return (
    <>
      {verifiedOn && (
        <p className={styles.checked}>Vérifié le <DayText iso={verifiedOn} />{verifiedBy && ` par ${french(verifiedBy)}`}.</p>
      )}
      {verification !== 'recent' && (
        <div className={styles.notice} data-verification={verification}>
          <Gap ask={NOTICES[verification].ask}>{NOTICES[verification].says}</Gap>
        </div>
      )}
    </>
  )
}
