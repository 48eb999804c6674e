import { formatDay, parisDay } from '@/lib/dates'

/** The day, in France, of a moment stored by the CMS. */
export function DayText({ iso }: { iso: string }) {
  const day = parisDay(iso)
  return <time dateTime={day}>{formatDay(day)}</time>
}
