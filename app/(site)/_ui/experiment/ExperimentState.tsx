import { formatDate } from '@/lib/dates'
import type { Experiment } from '@/lib/payload-types'
import { french } from '@/lib/typography/french'
import { DOCUMENTATION } from '@/lib/vocabulary/vocabulary'
import { CheckedOn } from '../page/CheckedOn'
import styles from '../project/ProjectState.module.css'

/** When the experiment took place, how well it is documented, and when the page was last checked. */
export function ExperimentState({ experiment: { dates, documentation, verifiedOn, verifiedBy } }: { experiment: Experiment }) {
  return (
    <>
      <p className={styles.state}>{dates ? french(formatDate(dates, 'start')) : 'Dates inconnues'}</p>
      <p>{DOCUMENTATION[documentation]}.</p>
      <CheckedOn verifiedOn={verifiedOn} verifiedBy={verifiedBy} />
    </>
  )
}
