import type { Project, Site } from '@/lib/payload-types'
import { pagePath } from '@/lib/permalinks'
import { french } from '@/lib/typography/french'
import doorStyles from './Doors.module.css'
import styles from './HomeOpening.module.css'

type Props = { site: Site; /** Where a newcomer may begin. */ doors: Project[] }

/** The first thing that a stranger reads: scenes, then what the association is, then where to begin. */
export function HomeOpening({ site, doors }: Props) {
  const [scene, ...rest] = (site.opening || site.description || '').split(/\n\s*\n/).map((paragraph) => paragraph.trim()).filter(Boolean)
  const open = doors.filter(({ slug }) => slug)
  return (
    <div className={styles.opening}>
      <header id="association">
        <h1>{french(site.name)}</h1>
        {scene && <p className={styles.scene}>{french(scene)}</p>}
        {rest.map((paragraph) => <p key={paragraph} className={styles.words}>{french(paragraph)}</p>)}
      </header>
      {open.length > 0 && (
        <section aria-labelledby="commencer">
          <h2 id="commencer">Par où commencer</h2>
          <ul className={doorStyles.doors}>
            {open.map(({ id, slug, title, tagline }) => (
              <li key={id}>
                <a href={pagePath('projects', slug!)}><strong>{french(title)}</strong>{tagline && <> <span>{french(tagline)}</span></>}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
