import type { StarterGlobal } from './define'
import { fingerprintOf } from './plan'
import { nameOf, nameOfRef, resolve } from './references'
import type { Loaded, Within } from './stored'
import { note, type Ids } from './write'

export type Setting = { slug: StarterGlobal; data: unknown }

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/**
 * Payload leaves a global's time of change alone when only its relations change: its state itself tells. Null before the
 * first write. With `gained`, as it was before the model had these fields, where they are still empty.
 */
async function stateOf({ payload, req }: Within, slug: StarterGlobal, gained: string[] = []): Promise<string | null> {
  const { createdAt, updatedAt, ...fields } = await payload.findGlobal({ slug, req, depth: 0 })
  const known = Object.entries(fields).filter(([name, value]) => !gained.includes(name) || !isEmpty(value))
  return createdAt || updatedAt ? fingerprintOf(Object.fromEntries(known)) : null
}

/** Nobody has changed it since it was loaded, fields that the model gained later left out. */
async function isUntouched(within: Within, slug: StarterGlobal, data: object, record: Loaded): Promise<boolean> {
  if ((await stateOf(within, slug)) === record.documentUpdatedAt) return true
  return (await stateOf(within, slug, Object.keys(data))) === record.documentUpdatedAt
}

/** Writes a global that nobody has touched; a list loses what staff removed (a footer without one page is still a footer). */
export async function writeSetting(within: Within, { slug, data }: Setting, ids: Ids, records: Map<string, Loaded>): Promise<'created' | 'updated' | 'kept'> {
  const { payload, req } = within
  const name = nameOf('globals', slug)
  const record = records.get(name)
  const fingerprint = fingerprintOf(data)
  const free = record ? fingerprint !== record.fingerprint && (await isUntouched(within, slug, data as object, record)) : (await stateOf(within, slug)) === null
  if (!free) return 'kept'
  const resolved = resolve(data, (reference) => ids.get(nameOfRef(reference)) ?? '') as object
  const present = Object.fromEntries(Object.entries(resolved).map(([field, value]) => [field, Array.isArray(value) ? value.filter(Boolean) : value]))
  // The starter content does not know what the law requires of a legal notice: staff fill it in.
  await payload.updateGlobal({ slug, req, depth: 0, data: present as never, context: { starterContent: true } })
  await note(within, name, { id: slug, updatedAt: (await stateOf(within, slug)) ?? '' }, fingerprint, record)
  return record ? 'updated' : 'created'
}
