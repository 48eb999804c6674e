import { formatSpan } from '@/lib/dates'
import { outcomeOf } from '@/lib/partners/outcomeOf'
import { companions, supportedThings } from '@/lib/partners/supportedThings'
import { anchorOf } from '@/lib/permalinks'
import type { PartnerPage } from '@/lib/queries'
import { french } from '@/lib/typography/french'
import { OrganisationName } from '../partner/OrganisationName'
import type { SourceNotes } from '../sources/numberSources'
import { Proof } from '../statement/Proof'
import { Tellings } from '../statement/Tellings'
import { commas } from './commas'
import { SupportedName } from './SupportedName'
import styles from './SupportLedger.module.css'
import { SupportWords } from './SupportWords'

type Page = Pick<PartnerPage, 'document' | 'supports' | 'others' | 'projects' | 'experiments'>
type Props = { page: Page; notes: SourceNotes }

/** A partner's ledger: what it made possible, each thing once, when, in which role, with what result, and who else did. */
export function PartnerLedger({ page, notes }: Props) {
  if (page.supports.length === 0) return null
  return (
    <section aria-labelledby="soutiens">
      <h2 id="soutiens">Sa part dans cette histoire</h2>
      <table className={`${styles.ledger} ${styles.byPartner}`}>
        <thead><tr><th scope="col">Quand</th><th scope="col">Quoi, et à quel titre</th><th scope="col">Avec quel résultat</th></tr></thead>
        <tbody>
          {supportedThings(page.supports).map(({ id, supports }) => {
            const outcome = outcomeOf(supports[0], page)
            const others = companions(id, page.others, page.document.id)
            return (
              <tr key={id}>
                <td className={styles.when}>
                  {supports.map((support) => <p key={support.id}>{support.period ? formatSpan(support.period) : 'date inconnue'}</p>)}
                </td>
                <th scope="row">
                  <SupportedName support={supports[0]} />
                  {supports.map((support) => <div key={support.id} id={anchorOf(support)} className={styles.words}><SupportWords support={support} /></div>)}
                </th>
                <td>
                  <p>{outcome ? french(outcome) : 'Résultat inconnu à ce jour.'}</p>
                  {others.length > 0 && (
                    <p>Avec {commas(others.map((partner) => ({ key: partner.id, says: <OrganisationName organisation={partner} /> })))}.</p>
                  )}
                  {supports.map((support) => (
                    <div key={support.id}><Tellings statement={support} notes={notes} /><Proof statement={support} notes={notes} /></div>
                  ))}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
