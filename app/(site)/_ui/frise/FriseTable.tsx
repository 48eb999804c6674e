import { formatSpan } from '@/lib/dates'
import type { Project } from '@/lib/payload-types'
import { pagePath } from '@/lib/permalinks'
import { carrierName } from '@/lib/projects/carrierName'
import { oldestFirst } from '@/lib/projects/oldestFirst'
import { projectState } from '@/lib/projects/projectState'
import { french } from '@/lib/typography/french'
import styles from './FriseTable.module.css'

/** Where « Voir en tableau » leads. */
export const TABLE_ID = 'frise-tableau'

/** Every project with its years: the data of the frise, as a table. */
export function FriseTable({ projects }: { projects: Project[] }) {
  return (
    <table id={TABLE_ID} className={styles.table}>
      <caption className="visually-hidden">Les projets, du plus ancien au plus récent</caption>
      <thead>
        <tr><th scope="col">Années</th><th scope="col">Projet</th><th scope="col">État</th><th scope="col">Porté par</th></tr>
      </thead>
      <tbody>
        {oldestFirst(projects).map((project) => {
          const { id, title, slug, span, carriedBy } = project
          return (
            <tr key={id}>
              <td>{formatSpan(span)}</td>
              <th scope="row">{slug ? <a href={pagePath('projects', slug)}>{french(title)}</a> : french(title)}</th>
              <td>{projectState(project).short}</td>
              <td>{french(carrierName(carriedBy))}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
