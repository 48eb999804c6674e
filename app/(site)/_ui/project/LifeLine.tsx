import type { CSSProperties } from 'react'
import { startYear } from '@/lib/dates'
import type { Project } from '@/lib/payload-types'
import { oldestFirst } from '@/lib/projects/oldestFirst'
import { projectState } from '@/lib/projects/projectState'
import { french } from '@/lib/typography/french'
import { PHASES } from '@/lib/vocabulary/vocabulary'
import { DateText } from '../DateText'
import type { SourceNotes } from '../sources/numberSources'
import { Proof } from '../statement/Proof'
import { Tellings } from '../statement/Tellings'
import styles from './LifeLine.module.css'

type Phase = NonNullable<Project['phases']>[number]

/** How long each phase is drawn: the years until the next, at least one so that its words fit. */
function years(phases: Phase[], index: number): number {
  const [from, until] = [phases[index], phases[index + 1]].map((phase) => (phase ? startYear(phase.date) : null))
  return from && until ? Math.max(1, until - from) : 2
}

/** The phases of a project as a dated list, drawn as a line on wide screens. Nothing when no phase is known. */
export function LifeLine({ project, notes }: { project: Project; notes: SourceNotes }) {
  const phases = oldestFirst((project.phases ?? []).map((phase) => ({ ...phase, spanEarliest: phase.dateEarliest, spanLatest: phase.dateLatest })))
  if (phases.length === 0) return null
  const { phase: current } = projectState(project)
  return (
    <section className={styles.life} aria-labelledby="vie">
      <h2 id="vie" className="visually-hidden">Sa vie, en dates</h2>
      <ol className={styles.phases} data-now={current}>
        {phases.map((phase, index) => (
          <li key={phase.id} className={styles.phase} data-kind={phase.kind} data-confidence={phase.confidence} style={{ '--years': years(phases, index) } as CSSProperties}>
            <p className={styles.date}><DateText edtf={phase.date} style="start" /></p>
            <p className={styles.kind}>{PHASES[phase.kind]}{phase.successor && ` ${french(phase.successor)}`}</p>
            {phase.note && <p className={styles.note}>{french(phase.note)}</p>}
            <Tellings statement={phase} notes={notes} />
            <Proof statement={phase} notes={notes} />
          </li>
        ))}
      </ol>
    </section>
  )
}
