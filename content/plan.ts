import { createHash } from 'node:crypto'
import type { Entries, StarterCollection } from './define'
import { nameOf, nameOfRef, referencesIn } from './references'
import { untouched, type Place } from './stored'

/** One entry, with what it meets in the database. */
export type Job = {
  name: string
  collection: StarterCollection
  key: string
  entry: Record<string, unknown>
  fingerprint: string
  /** Names of the entries it points to. */
  needs: string[]
  place: Place
}

/** Changes when anything in the entry does. */
export const fingerprintOf = (entry: unknown): string => createHash('sha256').update(JSON.stringify(entry)).digest('hex').slice(0, 32)

export function jobsOf({ collection, items }: Entries, places: Map<string, Place>): Job[] {
  return Object.entries(items).map(([key, entry]) => {
    const name = nameOf(collection, key)
    const needs = [...new Set(referencesIn(entry).map(nameOfRef))]
    return { name, collection, key, entry: entry as Record<string, unknown>, fingerprint: fingerprintOf(entry), needs, place: places.get(name) ?? { state: 'new' } }
  })
}

/** New, or changed here while nobody changed the document. */
const wantsWriting = ({ place, fingerprint }: Job): boolean =>
  place.state === 'new' || (place.state === 'ours' && place.record.fingerprint !== fingerprint && untouched(place.document, place.record))

/**
 * The entries to write. What staff removed stays away, and so does a new entry that points to it, and what points to
 * that one in turn; a document already there that would need it stays as it is.
 */
export function jobsToWrite(jobs: Job[]): Job[] {
  const away = new Set(jobs.filter(({ place }) => place.state === 'away').map(({ name }) => name))
  const stranded = () => jobs.filter(({ name, needs, place }) => place.state === 'new' && !away.has(name) && needs.some((need) => away.has(need)))
  for (let found = stranded(); found.length > 0; found = stranded()) found.forEach(({ name }) => away.add(name))
  return jobs.filter((job) => wantsWriting(job) && !away.has(job.name) && !job.needs.some((need) => away.has(need)))
}
