import { french } from '@/lib/typography/french'
import styles from './Trail.module.css'

type Step = { name: string; href?: string | null }

/** Where a page belongs, from the door it stands behind: « Projets / La naissance, 2012 ». */
export function Trail({ steps }: { steps: Step[] }) {
  return (
    <nav aria-label="Vous êtes ici">
      <ol className={styles.trail}>
        {steps.map(({ name, href }) => <li key={name}>{href ? <a href={href}>{french(name)}</a> : french(name)}</li>)}
      </ol>
    </nav>
  )
}
