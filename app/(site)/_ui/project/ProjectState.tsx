import type { Project } from '@/lib/payload-types'
import { isPast, projectState } from '@/lib/projects/projectState'
import { french } from '@/lib/typography/french'
import { CARRIERS } from '@/lib/vocabulary/vocabulary'
import { CheckedOn } from '../page/CheckedOn'
import { Invitation } from '../page/Invitation'
import styles from './ProjectState.module.css'

/** « Porté par un membre », or « Était porté par un membre » once it is over. */
const carried = (project: Project): string => {
  const words = CARRIERS[project.carriedBy.kind]
  return isPast(project) ? `Était ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words
}

/** What has become of the project, who carries it, and when the page was last checked. */
export function ProjectState({ project }: { project: Project }) {
  const { text, isUnknown } = projectState(project)
  return (
    <>
      <p className={styles.state}>{french(text)}</p>
      <p>{carried(project)}.</p>
      {isUnknown && (
        <p className={styles.ask}>
          {french('Nous ne savons pas s’il fonctionne encore : ')}<Invitation>aidez-nous à le dire</Invitation>.
        </p>
      )}
      <CheckedOn verifiedOn={project.verifiedOn} verifiedBy={project.verifiedBy} />
    </>
  )
}
