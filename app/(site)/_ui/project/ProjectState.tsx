import type { Project } from '@/lib/payload-types'
import { projectState } from '@/lib/projects/projectState'
import { french } from '@/lib/typography/french'
import { CARRIERS } from '@/lib/vocabulary/vocabulary'
import { DayText } from '../DayText'
import { Invitation } from '../page/Invitation'
import { OrganisationName } from '../partner/OrganisationName'
import styles from './ProjectState.module.css'

/** What has become of the project, who carries it, and when the page was last checked. */
export function ProjectState({ project }: { project: Project }) {
  const { carriedBy: { kind, name, organisation }, verifiedOn, verifiedBy } = project
  const { text, isUnknown } = projectState(project)
  const carrier = <OrganisationName name={name} organisation={organisation} />
  return (
    <>
      <p className={styles.state}>{french(text)}</p>
      <p>{CARRIERS[kind]}{(name || organisation) && kind !== 'association' && <>{french(' : ')}{carrier}</>}.</p>
      <p className={styles.check}>
        {verifiedOn ? <>Vérifié le <DayText iso={verifiedOn} />{verifiedBy && ` par ${french(verifiedBy)}`}.</> : 'Pas encore vérifié.'}
      </p>
      {isUnknown && (
        <p className={styles.ask}>
          {french('Nous ne savons pas s’il fonctionne encore : ')}<Invitation>aidez-nous à le dire</Invitation>.
        </p>
      )}
    </>
  )
}
