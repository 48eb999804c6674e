export type Kind = 'verify' | 'waiting' | 'scheduled'

/** How long one is not told of the same thing again, in days; weekly mails leave on the same day of the week, give or take an hour. */
export const TOLD_AGAIN_AFTER_DAYS: Record<Kind, number> = { verify: 30, waiting: 6, scheduled: 60 }

/** Something that waits for a person. */
export type Thing = {
  kind: Kind
  /** What makes it the same thing another week. */
  key: string
  title: string
  href: string
  note?: string
  /** The account it waits for; null for anyone. */
  account: string | null
}

export type Account = { id: string; role: string; reminders?: boolean | null }

/** The trace of a thing told to an account. */
export const trace = (account: string, { kind, key }: Pick<Thing, 'kind' | 'key'>): string => `${account} ${kind} ${key}`

/**
 * Who is to be written to, about what: the person it waits for if they want reminders, else the administrators who do; and
 * nothing that they were told of lately.
 * @param told traces not older than their kind allows
 */
export function planReminders<A extends Account>(things: Thing[], accounts: A[], told: Set<string>): { account: A; things: Thing[] }[] {
  const willing = accounts.filter(({ reminders }) => reminders !== false)
  const administrators = willing.filter(({ role }) => role === 'administrator')
  const readersOf = (thing: Thing) => {
    const person = willing.find(({ id }) => id === thing.account)
    return person ? [person] : administrators
  }
  return willing
    .map((account) => ({ account, things: things.filter((thing) => readersOf(thing).includes(account) && !told.has(trace(account.id, thing))) }))
    .filter((letter) => letter.things.length > 0)
}
