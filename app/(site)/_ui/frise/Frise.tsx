import { Fragment } from 'react'
import { drawFrise } from '@/lib/frise'
import type { Era, Project } from '@/lib/payload-types'
import { pagePath } from '@/lib/permalinks'
import { french } from '@/lib/typography/french'
import { parisDay } from '@/lib/dates'
import { Bands } from './Bands'
import styles from './Frise.module.css'
import { Lanes } from './Lanes'
import { Legend } from './Legend'

type Props = {
  eras: Era[]
  projects: Project[]
  /** Where an era's band leads. */
  eraHref: (era: Era) => string
  /** Where « Voir en tableau » and « Imprimer la frise (A3) » lead; without an address, no link. */
  tableHref?: string
  posterHref?: string
}

/** Where lives that still run end: the page is drawn again every five minutes at most. */
const now = () => parisDay(new Date())

/** The frise: years across, eras in bands, one lane a project. No script: links placed in percent by the style sheet. */
export function Frise({ eras, projects, eraHref, tableHref, posterHref }: Props) {
  const shown = projects.filter(({ slug }) => slug)
  const { ticks, bands, lanes, undated } = drawFrise({ projects: shown, eras, today: now() })
  if (bands.length + shown.length === 0) return <p>Aucun projet n’est encore publié.</p>
  return (
    <div className={styles.frise}>
      <div className={styles.drawing}>
        <Bands bands={bands} hrefOf={eraHref} />
        {lanes.length > 0 && <Lanes lanes={lanes} />}
        <div className={styles.years} aria-hidden="true">
          {ticks.map(({ year, at }) => <span key={year} style={{ insetInlineStart: `${at}%` }}>{year}</span>)}
        </div>
      </div>
      <div className={styles.foot}>
        <Legend lanes={lanes} />
        {(tableHref || posterHref) && (
          <p className={styles.ways}>
            {tableHref && <a href={tableHref}>Voir en tableau</a>} {posterHref && <a href={posterHref}>Imprimer la frise (A3)</a>}
          </p>
        )}
      </div>
      {undated.length > 0 && (
        <p className={styles.undated}>
          Sans date connue, au tableau seulement{french(' : ')}
          {undated.map(({ id, slug, title }, index) => <Fragment key={id}>{index > 0 && ', '}<a href={pagePath('projects', slug ?? '')}>{french(title)}</a></Fragment>)}.
        </p>
      )}
    </div>
  )
}
