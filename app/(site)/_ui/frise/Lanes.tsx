import { formatSpan } from '@/lib/dates'
import { agree } from '@/lib/grammar'
import type { Lane } from '@/lib/frise'
import type { Project } from '@/lib/payload-types'
import { pagePath } from '@/lib/permalinks'
import { carrierName } from '@/lib/projects/carrierName'
import { projectState } from '@/lib/projects/projectState'
import { french } from '@/lib/typography/french'
import styles from './Lanes.module.css'
import { laneStyle, stretchStyle } from './place'

/** What the drawing and the table are called. */
export const LANES_LABEL = 'Les projets, du plus ancien au plus récent, puis ceux dont le début est inconnu'

/** States that neither the years nor the bar tell to someone who listens. */
const SAID = ['paused', 'transferred', 'merged']

function hiddenWords(project: Project): string {
  const { phase, short } = projectState(project)
  return `${SAID.includes(phase) ? `, ${short}` : ''}, ${agree('porté', project.article)} par ${carrierName(project.carriedBy)}`
}

/** One lane a project, in date order, each a link. The bar is drawn by the style sheet, so that 300 stay light. */
export function Lanes({ lanes }: { lanes: Lane<Project>[] }) {
  return (
    <ol className={styles.lanes} aria-label={LANES_LABEL}>
      {lanes.map((lane) => {
        const { project, tone, anchor, newYear, stretches } = lane
        return (
          <li key={project.id} style={laneStyle(lane)} data-tone={tone} data-anchor={anchor === 'end' ? 'end' : undefined} data-year={newYear ?? undefined}>
            <a href={pagePath('projects', project.slug ?? '')}>
              {french(project.title)}<span>, {formatSpan(project.span)}</span><span className="visually-hidden">{french(hiddenWords(project))}</span>
              {stretches.map((stretch) => <i key={stretch.from} data-kind={stretch.kind} style={stretchStyle(stretch)} />)}
            </a>
          </li>
        )
      })}
    </ol>
  )
}
