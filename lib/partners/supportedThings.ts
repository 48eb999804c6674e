import type { Partner, Support } from '@/lib/payload-types'
import { allPopulated } from '../queries/populated'

const supportedId = ({ supported: { value } }: Support): string => (typeof value === 'string' ? value : value.id)

/** One thing that a partner supported, once or several times, in the order of the first time. */
export type SupportedThing = { id: string; supports: [Support, ...Support[]] }

/** A partner's supports by what they went to: each thing once. */
export function supportedThings(supports: Support[]): SupportedThing[] {
  const things = new Map<string, SupportedThing>()
  for (const support of supports) {
    const id = supportedId(support)
    const thing = things.get(id)
    if (thing) thing.supports.push(support)
    else things.set(id, { id, supports: [support] })
  }
  return [...things.values()]
}

/** Who else helped the same thing, each once. @param others every support of what the partner supported */
export function companions(thing: string, others: Support[], partner: string): Partner[] {
  const partners = allPopulated(others.filter((other) => supportedId(other) === thing).map((other) => other.partner)).filter(({ id }) => id !== partner)
  return [...new Map(partners.map((one) => [one.id, one])).values()].toSorted((one, other) => one.title.localeCompare(other.title, 'fr'))
}
