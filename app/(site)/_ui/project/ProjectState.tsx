import { agree, isPlural } from '@/lib/grammar'
import type { Project } from '@/lib/payload-types'
import { carrierName } from '@/lib/projects/carrierName'
import { isPast, projectState } from '@/lib/projects/projectState'
import { french } from '@/lib/typography/french'
import { CheckedOn } from '../page/CheckedOn'
import styles from './ProjectState.module.css'

/** « Porté par un membre », « Était portée par le CESE » once it is over. */
const carried = (project: Project): string => {
  const { article, carriedBy } = project
  const words = `${agree('porté', article)} par ${carrierName(carriedBy)}`
  return isPast(project) ? `${isPlural(article) ? 'Étaient' : 'Était'} ${words}` : words.charAt(0).toUpperCase() + words.slice(1)
}

/** What has become of the project, who carries it, and when the page was last checked. */
export function ProjectState({ project }: { project: Project }) {
  const { text } = projectState(project)
  return (
    <>
      <p className={styles.state}>{french(text)}</p>
      <p>{french(carried(project))}.</p>
      <CheckedOn verifiedOn={project.verifiedOn} verifiedBy={project.verifiedBy} />
    </>
  )
}
