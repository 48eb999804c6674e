import type { StarterGlobal } from './define'
import { fingerprintOf } from './plan'
import { nameOf, nameOfRef, resolve } from './references'
import type { Loaded, Within } from './stored'
import { note, type Ids } from './write'

export type Setting = { slug: StarterGlobal; data: unknown }

/** Payload leaves a global's time of change alone when only its relations change: its state itself tells. Null before the first write. */
async function stateOf({ payload, req }: Within, slug: StarterGlobal): Promise<string | null> {
  const { createdAt, updatedAt, ...fields } = await payload.findGlobal({ slug, req, depth: 0 })
  return createdAt || updatedAt ? fingerprintOf(fields) : null
}

/** Writes a global that nobody has touched; a list loses what staff removed (a footer without one page is still a footer). */
export async function writeSetting(within: Within, { slug, data }: Setting, ids: Ids, records: Map<string, Loaded>): Promise<'created' | 'updated' | 'kept'> {
  const { payload, req } = within
  const name = nameOf('globals', slug)
  const record = records.get(name)
  const fingerprint = fingerprintOf(data)
  const state = await stateOf(within, slug)
  const free = record ? state === record.documentUpdatedAt && fingerprint !== record.fingerprint : state === null
  if (!free) return 'kept'
  const resolved = resolve(data, (reference) => ids.get(nameOfRef(reference)) ?? '') as object
  const present = Object.fromEntries(Object.entries(resolved).map(([field, value]) => [field, Array.isArray(value) ? value.filter(Boolean) : value]))
  // The starter content does not know what the law requires of a legal notice: staff fill it in.
  await payload.updateGlobal({ slug, req, depth: 0, data: present as never, context: { starterContent: true } })
  await note(within, name, { id: slug, updatedAt: (await stateOf(within, slug)) ?? '' }, fingerprint, record)
  return record ? 'updated' : 'created'
}
