import type { CSSProperties } from 'react'
import type { Project } from '@/lib/payload-types'
import { drawLifeLine } from '@/lib/projects/lifeLine'
import { inTime } from '@/lib/projects/oldestFirst'
import { french } from '@/lib/typography/french'
import { PHASES } from '@/lib/vocabulary/vocabulary'
import { DateText } from '../DateText'
import { renderedAt } from '../page/renderedAt'
import type { SourceNotes } from '../sources/numberSources'
import { Proof } from '../statement/Proof'
import { Tellings } from '../statement/Tellings'
import styles from './LifeLine.module.css'

const percent = (value: number) => `${value}%`

/** The phases of a project as a dated list, which wide screens draw on an axis of years. Nothing when no phase is known. */
export function LifeLine({ project, notes }: { project: Project; notes: SourceNotes }) {
  const ordered = inTime((project.phases ?? []).map((phase) => ({ ...phase, spanEarliest: phase.dateEarliest, spanLatest: phase.dateLatest })))
  const { form, phases, years } = drawLifeLine(ordered, project, renderedAt())
  if (phases.length === 0) return null
  return (
    <section className={styles.life} aria-labelledby="vie" data-form={form}>
      <h2 id="vie" className="visually-hidden">Sa vie, en dates</h2>
      <p className={styles.years} aria-hidden="true">
        {years.map(({ year, at }) => <span key={year} style={{ '--at': percent(at) } as CSSProperties}>{year}</span>)}
      </p>
      <ol className={styles.phases}>
        {phases.map(({ phase, from, until, stretch, fades, isNamed, isRaised, column, width }) => (
          <li
            key={phase.id} className={styles.phase} data-stretch={stretch} data-fades={fades || undefined} data-confidence={phase.confidence}
            style={{ '--from': percent(from), '--until': percent(until), '--column': `${column} / span ${width}` } as CSSProperties}
          >
            <p className={styles.date}><DateText edtf={phase.date} style="start" /></p>
            <p className={styles.kind} data-place={!isNamed ? 'same' : isRaised ? 'raised' : from > 85 ? 'last' : undefined}>
              {PHASES[phase.kind]}{phase.successor && ` ${french(phase.successor)}`}
            </p>
            {phase.note && <p className={styles.note}>{french(phase.note)}</p>}
            <Tellings statement={phase} notes={notes} />
            <Proof statement={phase} notes={notes} />
          </li>
        ))}
      </ol>
    </section>
  )
}
