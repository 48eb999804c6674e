import type { Support } from '@/lib/payload-types'
import { formatSpan } from '@/lib/dates'
import { populated } from '@/lib/queries'
import { french } from '@/lib/typography/french'
import { SUPPORT_ROLES } from '@/lib/vocabulary/vocabulary'
import { OrganisationName } from '../partner/OrganisationName'
import type { SourceNotes } from '../sources/numberSources'
import { Proof } from '../statement/Proof'
import { Tellings } from '../statement/Tellings'
import { SupportedName } from './SupportedName'
import styles from './SupportLedger.module.css'

const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })

type Props = {
  id: string
  title: string
  supports: Support[]
  notes: SourceNotes
  /** Which end of each support the page does not already name. */
  shows: 'partner' | 'supported'
}

/** Who supported what: a table with the period, the role, and the words the partner asks for. */
export function SupportLedger({ id, title, supports, notes, shows }: Props) {
  if (supports.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <table className={styles.ledger}>
        <thead>
          <tr><th scope="col">Quand</th><th scope="col">{shows === 'partner' ? 'Qui' : 'Quoi'}</th><th scope="col">Comment</th></tr>
        </thead>
        <tbody>
          {supports.map((support) => (
            <tr key={support.id}>
              <td className={styles.when}>{support.period ? formatSpan(support.period) : 'date inconnue'}</td>
              <th scope="row">
                {shows === 'partner' ? <OrganisationName organisation={populated(support.partner)} /> : <SupportedName support={support} />}
              </th>
              <td>
                <p>{SUPPORT_ROLES[support.role]}{support.publicAmount != null && french(` : ${euros.format(support.publicAmount)}`)}</p>
                {support.creditLine && <p>{french(`« ${support.creditLine} »`)}</p>}
                {support.note && <p>{french(support.note)}</p>}
                <Tellings statement={support} notes={notes} />
                <Proof statement={support} notes={notes} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
