import { formatDay } from '@/lib/dates'
import { french } from '@/lib/typography/french'

const paris = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short' })

/** The day, in France, of a moment stored by the CMS. */
export function DayText({ iso }: { iso: string }) {
  const day = paris.format(new Date(iso))
  return <time dateTime={day}>{french(formatDay(day))}</time>
}
