const DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/
const HOUR = /[\sà]*\b(\d{1,2})\s*h\s*(\d{2})$/

/** « 5/6/2031 10 h 30 » as Payload's field of a moment reads it: it knows American dates only, and would take June for May. */
export const readableMoment = (typed: string): string => typed.replace(DAY, '$3/$2/$1').replace(HOUR, ' $1:$2')

const setValue = Object.getOwnPropertyDescriptor(typeof HTMLInputElement === 'undefined' ? {} : HTMLInputElement.prototype, 'value')?.set

/** Puts what is typed in the day and hour of a schedule as that field reads it, before it does. */
export function readFrenchMoment({ target }: { target: EventTarget }): void {
  if (!(target instanceof HTMLInputElement) || !target.closest('.schedule-publish #time')) return
  const readable = readableMoment(target.value)
  if (readable !== target.value) setValue?.call(target, readable)
}
