import { creditLineOf } from '@/lib/partners/logoRights'
import type { Support } from '@/lib/payload-types'
import { french } from '@/lib/typography/french'
import { SUPPORT_ROLES } from '@/lib/vocabulary/vocabulary'
import { renderedAt } from '../page/renderedAt'

const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })

/** In which role a partner helped, the credit line it asks for, and what else is known. */
export function SupportWords({ support }: { support: Support }) {
  const { role, publicAmount, note } = support
  const creditLine = creditLineOf(support, renderedAt())
  return (
    <>
      <p>{SUPPORT_ROLES[role]}{publicAmount != null && french(` : ${euros.format(publicAmount)}`)}</p>
      {creditLine && <p>{french(`« ${creditLine} »`)}</p>}
      {note && <p>{french(note)}</p>}
    </>
  )
}
