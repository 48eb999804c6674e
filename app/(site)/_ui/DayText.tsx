import { formatDay, parisDay } from '@/lib/dates'
import { french } from '@/lib/typography/french'

/** The day, in France, of a moment stored by the CMS. */
export function DayText({ iso }: { iso: string }) {
  const day = parisDay(iso)
  return <time dateTime={day}>{french(formatDay(day))}</time>
}
