const DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/
const HOUR = /[\sà]*\b(\d{1,2})\s*h\s*(\d{2})$/

/** « 5/6/2031 10 h 30 » as Payload's field of a moment reads it: it knows American dates only, and would take June for May. */
export const readableMoment = (typed: string): string => typed.replace(DAY, '$3/$2/$1').replace(HOUR, ' $1:$2')

/** Puts what is typed in the day and hour of a schedule as that field reads it, before it does. */
export function readFrenchMoment({ target }: { target: EventTarget }): void {
  if (!(target instanceof HTMLInputElement) || !target.closest('.schedule-publish #time')) return
  const readable = readableMoment(target.value)
  // Past React, which writes down what it puts in a field itself and would not see this as typed.
  if (readable !== target.value) Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(target, readable)
}
