import { formatDay } from '@/lib/dates'
import { french } from '@/lib/typography/french'
import { parisDay } from './parisDay'

/** The day, in France, of a moment stored by the CMS. */
export function DayText({ iso }: { iso: string }) {
  const day = parisDay(new Date(iso))
  return <time dateTime={day}>{french(formatDay(day))}</time>
}
