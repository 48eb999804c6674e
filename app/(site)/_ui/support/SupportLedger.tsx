import type { Support } from '@/lib/payload-types'
import { formatSpan } from '@/lib/dates'
import { populated } from '@/lib/queries'
import { OrganisationName } from '../partner/OrganisationName'
import type { SourceNotes } from '../sources/numberSources'
import { Proof } from '../statement/Proof'
import { Tellings } from '../statement/Tellings'
import { SupportWords } from './SupportWords'
import styles from './SupportLedger.module.css'

type Props = {
  id: string
  title: string
  supports: Support[]
  notes: SourceNotes
}

/** Who supported this: a table with the period, the role, and the words the partner asks for. */
export function SupportLedger({ id, title, supports, notes }: Props) {
  if (supports.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <table className={styles.ledger}>
        <thead>
          <tr><th scope="col">Quand</th><th scope="col">Qui</th><th scope="col">Comment</th></tr>
        </thead>
        <tbody>
          {supports.map((support) => (
            <tr key={support.id}>
              <td className={styles.when}>{support.period ? formatSpan(support.period) : 'date inconnue'}</td>
              <th scope="row"><OrganisationName organisation={populated(support.partner)} /></th>
              <td>
                <SupportWords support={support} />
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
