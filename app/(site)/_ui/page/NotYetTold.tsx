import { missingLegal } from '@/lib/legal/legalNotice'
import type { Page, Site } from '@/lib/payload-types'
import { enumerate } from '@/lib/typography/enumerate'
import { french } from '@/lib/typography/french'
import styles from './Gap.module.css'

function words(site: Site, kind: Page['kind']): string | null {
  if (kind === 'legal') {
    const missing = missingLegal(site).map(({ noun }) => noun)
    return missing.length > 0 ? `Ces mentions sont incomplètes, et nous le savons : elles ne disent pas encore ${enumerate(missing)}.` : null
  }
  const { email, phone, address } = site.contact ?? {}
  return kind === 'contact' && !email && !phone && !address
    ? 'L’association n’a pas encore publié ici de courriel, de téléphone ni d’adresse postale. En attendant, voici par où la trouver, et ce qu’il faudra nous dire.'
    : null
}

/** What a legal notice or a contact page should say and does not yet: said plainly, never shown as an empty line. */
export function NotYetTold({ site, kind }: { site: Site; kind: Page['kind'] }) {
  const told = words(site, kind)
  return told && <p className={styles.gap}>{french(told)}</p>
}
