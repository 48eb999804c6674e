import { formatSpan } from '@/lib/dates'
import { anchorOf } from '@/lib/permalinks'
import type { Partner, Support } from '@/lib/payload-types'
import { allPopulated, type PartnerPage } from '@/lib/queries'
import { french } from '@/lib/typography/french'
import { OrganisationName } from '../partner/OrganisationName'
import type { SourceNotes } from '../sources/numberSources'
import { Proof } from '../statement/Proof'
import { Tellings } from '../statement/Tellings'
import { commas } from './commas'
import { outcomeOf } from './outcomeOf'
import { SupportedName } from './SupportedName'
import styles from './SupportLedger.module.css'
import { SupportWords } from './SupportWords'

type Page = Pick<PartnerPage, 'document' | 'supports' | 'others' | 'projects' | 'experiments'>
type Props = { page: Page; notes: SourceNotes }

const supportedId = ({ supported: { value } }: Support) => (typeof value === 'string' ? value : value.id)

/** Who else helped the same thing, each once. */
function companions({ others, document }: Page, support: Support): Partner[] {
  const same = others.filter((other) => supportedId(other) === supportedId(support))
  const partners = allPopulated(same.map(({ partner }) => partner)).filter(({ id }) => id !== document.id)
  return [...new Map(partners.map((partner) => [partner.id, partner])).values()]
}

/** A partner's ledger: what it made possible, when, in which role, with what result, and who else did. */
export function PartnerLedger({ page, notes }: Props) {
  if (page.supports.length === 0) return null
  return (
    <section aria-labelledby="soutiens">
      <h2 id="soutiens">Ce qu’il a rendu possible</h2>
      <table className={`${styles.ledger} ${styles.byPartner}`}>
        <thead><tr><th scope="col">Quand</th><th scope="col">Quoi, et à quel titre</th><th scope="col">Avec quel résultat</th></tr></thead>
        <tbody>
          {page.supports.map((support) => {
            const outcome = outcomeOf(support, page)
            const others = companions(page, support)
            return (
              <tr key={support.id} id={anchorOf(support)}>
                <td className={styles.when}>{support.period ? formatSpan(support.period) : 'date inconnue'}</td>
                <th scope="row">
                  <SupportedName support={support} />
                  <div className={styles.words}><SupportWords support={support} /></div>
                </th>
                <td>
                  <p>{outcome ? french(outcome) : 'Résultat inconnu à ce jour.'}</p>
                  {others.length > 0 && (
                    <p>Avec {commas(others.map((partner) => ({ key: partner.id, says: <OrganisationName organisation={partner} /> })))}.</p>
                  )}
                  <Tellings statement={support} notes={notes} />
                  <Proof statement={support} notes={notes} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
