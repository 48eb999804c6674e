import { accessibilityMention, conformityOf } from '@/lib/accessibility/conformity'
import { pagePath } from '@/lib/permalinks'
import { allPopulated } from '@/lib/queries'
import type { Accessibility, Navigation, Page, Site } from '@/lib/payload-types'
import { french } from '@/lib/typography/french'
import { safeHref } from '../safeHref'
import styles from './Footer.module.css'
import { LicenceLink } from './LicenceLink'
import { renderedAt } from './renderedAt'

type Props = { site: Site; navigation: Navigation; accessibility: Accessibility; /** The page that states it, if there is one. */ statement: Page | null }

/** The pages chosen by staff, the accessibility mention, the licences, and the feed. */
export function Footer({ site, navigation, accessibility, statement }: Props) {
  const mention = accessibilityMention(conformityOf(accessibility.audit, renderedAt()))
  const sourceCode = safeHref(site.sourceCodeUrl)
  const chosen = allPopulated(navigation.footer).filter(({ slug }) => slug).map(({ id, slug, title }) => ({ id, path: pagePath('pages', slug!), title }))
  const isChosen = chosen.some(({ id }) => id === statement?.id)
  const pages = [
    ...chosen.map((page) => (page.id === statement?.id ? { ...page, title: mention } : page)),
    ...(isChosen ? [] : [{ id: 'accessibility', path: statement?.slug ? pagePath('pages', statement.slug) : null, title: mention }]),
  ]
  return (
    <footer className={styles.footer}>
      <div className={styles.inside}>
        <nav aria-label="Pied de page">
          <ul className={styles.pages}>
            {pages.map(({ id, path, title }) => <li key={id}>{path ? <a href={path}>{french(title)}</a> : <span>{french(title)}</span>}</li>)}
            <li><a href="/flux.xml" type="application/atom+xml">Flux RSS</a></li>
          </ul>
        </nav>
        <p>
          {french(site.name)}. Textes et données{french(' : ')}<LicenceLink licence={site.contentLicence} />.
          {' '}Code de ce site{french(' : ')}<a href="https://www.gnu.org/licenses/agpl-3.0.html">AGPL 3.0 ou ultérieure</a>
          {sourceCode ? <>, <a href={sourceCode}>à lire et à reprendre ici</a></> : null}.
        </p>
      </div>
    </footer>
  )
}
