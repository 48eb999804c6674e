import { formatSpan } from '@/lib/dates'
import type { Project } from '@/lib/payload-types'
import { pagePath } from '@/lib/permalinks'
import { carrierName } from '@/lib/projects/carrierName'
import { byStart } from '@/lib/projects/oldestFirst'
import { projectState } from '@/lib/projects/projectState'
import { french } from '@/lib/typography/french'
import styles from './FriseTable.module.css'
import { LANES_LABEL } from './Lanes'

/** Where « Voir en tableau » leads. */
export const TABLE_ID = 'frise-tableau'

function ProjectLine({ project }: { project: Project }) {
  const { title, slug, span, carriedBy } = project
  return (
    <tr>
      <td>{formatSpan(span)}</td>
      <th scope="row">{slug ? <a href={pagePath('projects', slug)}>{french(title)}</a> : french(title)}</th>
      <td>{projectState(project).short}</td>
      <td>{french(carrierName(carriedBy))}</td>
    </tr>
  )
}

/** Every project with its years: the data of the frise, as a table. */
export function FriseTable({ projects }: { projects: Project[] }) {
  const { dated, undated } = byStart(projects)
  return (
    <table id={TABLE_ID} className={styles.table}>
      <caption className="visually-hidden">{LANES_LABEL}</caption>
      <thead>
        <tr><th scope="col">Années</th><th scope="col">Projet</th><th scope="col">État</th><th scope="col">Porteur</th></tr>
      </thead>
      <tbody>{dated.map((project) => <ProjectLine key={project.id} project={project} />)}</tbody>
      {undated.length > 0 && (
        <tbody>
          <tr><th colSpan={4} scope="rowgroup" className={styles.group}>Ceux dont nous ignorons le début</th></tr>
          {undated.map((project) => <ProjectLine key={project.id} project={project} />)}
        </tbody>
      )}
    </table>
  )
}
