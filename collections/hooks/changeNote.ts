import type { CollectionBeforeChangeHook, FlattenedField, PayloadRequest } from 'payload'
import { pendingSchedules } from '@/lib/payload/review/schedules'
import { cleanNote, NOTE_MISSING, sameContent, withChange } from '@/lib/review'
import { type Collection, unseenByVisitors } from '@/lib/roles/table'
import { publicBefore } from './publicState'

type Write = Pick<Parameters<CollectionBeforeChangeHook>[0], 'collection' | 'data' | 'operation' | 'originalDoc' | 'req'>

const publishes = ({ data }: Write): boolean => data._status === 'published' && !data.deletedAt

/** Fields whose value is kept in other documents. */
const withoutJoins = (fields: FlattenedField[], data: Record<string, unknown>): Record<string, unknown> => {
  const joins = new Set(fields.filter(({ type }) => type === 'join').map(({ name }) => name))
  return Object.fromEntries(Object.entries(data).filter(([name]) => !joins.has(name)))
}

/** The note in the form, the one that an action of the site tells (`req.context.changeNote`), or that of this publication when it was scheduled. */
async function noteOf({ collection, data, operation, originalDoc, req }: Write): Promise<string | null> {
  const typed = cleanNote(data.changeNote) ?? cleanNote(req.context.changeNote)
  if (typed || operation === 'create') return typed
  const running = (await pendingSchedules(req.payload)).find((one) => one.running && one.slug === collection.slug && one.id === originalDoc.id)
  return running?.note ?? null
}

/** Whether what visitors read would change, in a document that they can read already. */
function changesPublicPage({ collection, data, operation, originalDoc, req }: Write): boolean {
  const before = operation === 'update' ? publicBefore(req, collection.slug, originalDoc.id) : null
  return Boolean(before) && !sameContent(before!, withoutJoins(collection.flattenedFields, { ...originalDoc, ...data }), unseenByVisitors(collection.slug as Collection))
}

const isPerson = ({ user }: PayloadRequest): boolean => user?.collection === 'users'

/** The refusal, at its field, of a public change that a person does not tell. */
export async function missingNote(write: Write) {
  if (!publishes(write) || !isPerson(write.req) || !changesPublicPage(write) || (await noteOf(write))) return []
  return [{ path: 'changeNote', label: 'Ce qui change', message: NOTE_MISSING }]
}

/** At publication, the note joins those that visitors read, and its field is free for the next one. Nothing else writes them. */
export const keepChangeNote: CollectionBeforeChangeHook = async (write) => {
  const { data, operation, originalDoc } = write
  // What a copy was made from is its `originalDoc`.
  const before = operation === 'update' ? (originalDoc?.publicChanges ?? null) : null
  if (!publishes(write)) return { ...data, publicChanges: before }
  const note = await noteOf(write)
  return { ...data, changeNote: null, publicChanges: note ? withChange(before, note, new Date().toISOString()) : before }
}
