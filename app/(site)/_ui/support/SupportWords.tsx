import type { Support } from '@/lib/payload-types'
import { french } from '@/lib/typography/french'
import { SUPPORT_ROLES } from '@/lib/vocabulary/vocabulary'

const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })

/** In which role a partner helped, the credit line it asks for, and what else is known. */
export function SupportWords({ support: { role, publicAmount, creditLine, note } }: { support: Support }) {
  return (
    <>
      <p>{SUPPORT_ROLES[role]}{publicAmount != null && french(` : ${euros.format(publicAmount)}`)}</p>
      {creditLine && <p>{french(`« ${creditLine} »`)}</p>}
      {note && <p>{french(note)}</p>}
    </>
  )
}
