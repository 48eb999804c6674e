import { pagePath } from '@/lib/permalinks'
import { allPopulated } from '@/lib/queries'
import type { Navigation, Site } from '@/lib/payload-types'
import { french } from '@/lib/typography/french'
import styles from './Footer.module.css'
import { LicenceLink } from './LicenceLink'

type Props = { site: Site; navigation: Navigation }

/** The pages chosen by staff, the licences, and the feed. */
export function Footer({ site, navigation }: Props) {
  const pages = allPopulated(navigation.footer).filter(({ slug }) => slug)
  return (
    <footer className={styles.footer}>
      <div className={styles.inside}>
        <nav aria-label="Pied de page">
          <ul className={styles.pages}>
            {pages.map(({ id, slug, title }) => <li key={id}><a href={pagePath('pages', slug!)}>{french(title)}</a></li>)}
            <li><a href="/flux.xml" type="application/atom+xml">Voir le flux des nouveautés</a></li>
          </ul>
        </nav>
        <p>
          {french(site.name)}. Textes et données{french(' : ')}<LicenceLink licence={site.contentLicence} />.
          {' '}Code de ce site{french(' : ')}<a href="https://www.gnu.org/licenses/agpl-3.0.html">AGPL 3.0 ou ultérieure</a>
          {site.sourceCodeUrl ? <>, <a href={site.sourceCodeUrl}>à lire et à reprendre ici</a></> : null}.
        </p>
      </div>
    </footer>
  )
}
