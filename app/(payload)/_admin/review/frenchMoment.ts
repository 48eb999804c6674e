import { parseDate } from '@/lib/dates'

/** « 5/6/2031 », « 15 mars 2027 », then an hour or none. */
const DAY = /^(\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}(?:er)? \p{L}{3,9}\.? \d{4})(?=$|[\s,à])/u
const HOUR = /^[\s,à]*(\d{1,2})\s?h(?:\s?(\d{2}))?$/

type Moment = { readable: string; /** What is wrong with the day, in French. */ fault: string | null }

/** « 5/6/2031 10 h 30 », « 15 mars 2027, 10 h » as Payload's field of a moment reads it: it knows American dates only, and would take June for May. */
export function readMoment(typed: string): Moment {
  const [day = ''] = DAY.exec(typed) ?? []
  const rest = typed.slice(day.length)
  const hour = HOUR.exec(rest)
  const time = hour ? ` ${hour[1]}:${hour[2] ?? '00'}` : rest
  if (!day) return { readable: typed, fault: null }
  const parsed = parseDate(day)
  // A day that does not exist is left as no date at all: the field would take 31 February for 3 March.
  const unreadable = Number.isNaN(Date.parse(typed)) ? typed : `${typed} n’existe pas`
  return parsed.ok ? { readable: parsed.edtf.replaceAll('-', '/') + time, fault: null } : { readable: unreadable, fault: parsed.message }
}

/** Puts what is typed in the day and hour of a schedule as that field reads it, before it does; says what is wrong with the day. */
export function readFrenchMoment({ target }: { target: EventTarget }): void {
  if (!(target instanceof HTMLInputElement) || !target.closest('.schedule-publish #time')) return
  const { readable, fault } = readMoment(target.value)
  target.setCustomValidity(fault ?? '')
  if (fault) target.reportValidity()
  // Past React, which writes down what it puts in a field itself and would not see this as typed.
  if (readable !== target.value) Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(target, readable)
}
