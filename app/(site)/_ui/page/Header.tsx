import { french } from '@/lib/typography/french'
import { hueStyle } from '../hueStyle'
import styles from './Header.module.css'
import { SEARCH, SECTIONS, type Section } from './sections'
import { Sign } from './Sign'

const LINKS = { ...SECTIONS, search: SEARCH }

type Props = { name: string; section?: Section | 'search'; isIndex?: boolean }

/** The association's name, the four doors and search. `isIndex`: this page is the door itself, not a page behind it. */
export function Header({ name, section, isIndex = false }: Props) {
  return (
    <header className={styles.header} style={hueStyle('vermilion')}>
      <a className={styles.skip} href="#contenu">Aller au contenu</a>
      <div className={styles.inside}>
        <a className={styles.name} href="/"><Sign size={24} />{french(name)}</a>
        <nav aria-label="Navigation principale">
          <ul className={styles.doors}>
            {Object.entries(LINKS).map(([key, { path, label }]) => (
              <li key={key}>
                <a href={path} aria-current={key === section ? (isIndex ? 'page' : 'true') : undefined}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}
