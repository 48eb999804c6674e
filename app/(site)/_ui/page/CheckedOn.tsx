import { french } from '@/lib/typography/french'
import { DayText } from '../DayText'
import styles from './CheckedOn.module.css'

type Props = { verifiedOn?: string | null; verifiedBy?: string | null }

/** When a page was last checked and by whom; that it was not is told at its end. */
export function CheckedOn({ verifiedOn, verifiedBy }: Props) {
  if (!verifiedOn) return null
  return <p className={styles.checked}>Vérifié le <DayText iso={verifiedOn} />{verifiedBy && ` par ${french(verifiedBy)}`}.</p>
}
