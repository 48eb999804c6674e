import { eachOnce, type Choice, type Subject } from '@/lib/readings'
import type { Facet } from './facets'

type Facets<T> = Record<string, Facet<T>>

/** The things that every filter in use keeps, in their order; all of them without any. */
export const narrow = <T>(things: T[], facets: Facets<T>, choice: Choice): T[] =>
  things.filter((thing) => Object.entries(choice).every(([name, slug]) => facets[name]?.of(thing).some((subject) => subject.slug === slug) ?? true))

/** What each filter can be set to: what at least one thing bears, by name. */
export const optionsOf = <T>(things: T[], facets: Facets<T>): Record<string, Subject[]> =>
  Object.fromEntries(Object.entries(facets).map(([name, { of }]) => [name, eachOnce(things.flatMap(of))]))
