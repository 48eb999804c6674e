import type { CollectionSlug } from 'payload'
import { publicIdFor } from '@/lib/permalinks'
import type { StarterCollection } from './define'
import type { Job } from './plan'
import { nameOfRef, resolve, type FindId } from './references'
import type { Loaded, Stored, Within } from './stored'

/** Names → identifiers of the documents there are. */
export type Ids = Map<string, string>

type Written = { id: string; updatedAt: string }
type Refused = { data?: { errors?: { path: string; message: string }[] } }

/** Says which entry the site refused, and why. */
function explained({ collection, key }: Pick<Job, 'collection' | 'key'>, error: unknown): Error {
  const reasons = (error as Refused).data?.errors?.map(({ path, message }) => `${path} : ${message}`)
  const message = reasons?.join(' ; ') ?? (error instanceof Error ? error.message : String(error))
  return new Error(`content/${collection}.ts, « ${key} » : ${message}`, { cause: error })
}

const OWN = /^(id|title|slug|publicId|publicAmount|_status|createdAt|updatedAt|deletedAt|.+(Earliest|Latest))$/

/** Empty values for the fields that an entry no longer fills, so that what was withdrawn from it goes. */
function emptied({ payload }: Within, collection: StarterCollection, entry: Record<string, unknown>): Record<string, unknown> {
  const fields = payload.collections[collection].config.flattenedFields
  const left = fields.filter((field) =>
    !OWN.test(field.name) && entry[field.name] === undefined && field.type !== 'join' && field.type !== 'group' && !('required' in field && field.required))
  return Object.fromEntries(left.map((field) => [field.name, field.type === 'array' || ('hasMany' in field && field.hasMany) ? [] : null]))
}

async function put(within: Within, job: Job, data: Record<string, unknown>, id: string | undefined, draft: boolean): Promise<Written> {
  const { payload, req } = within
  const shared = { collection: job.collection as CollectionSlug, req, draft, depth: 0, overrideAccess: true, data: data as never } as const
  try {
    return (id ? await payload.update({ ...shared, id }) : await payload.create(shared as never)) as Written
  } catch (error) {
    throw explained(job, error)
  }
}

const identity = ({ name, key, entry }: Job) => ({ title: entry.title, slug: entry.slug ?? key, publicId: publicIdFor(name) })

/** A draft that holds the place of an entry, for others to point to. @returns its identifier */
export const reserve = async (within: Within, job: Job): Promise<string> => (await put(within, job, identity(job), undefined, true)).id

/** Writes the whole entry and publishes it. */
export async function publish(within: Within, job: Job, ids: Ids): Promise<Stored> {
  const find: FindId = (reference) => ids.get(nameOfRef(reference)) ?? ''
  const before = job.place.state === 'ours' ? emptied(within, job.collection, job.entry) : {}
  const data = { ...before, ...(resolve(job.entry, find) as object), ...identity(job), _status: 'published' }
  return put(within, job, data, ids.get(job.name), false)
}

/** Notes what was written, to tell later whether staff changed it since. */
export async function note({ payload, req }: Within, key: string, document: Written, fingerprint: string, record?: Loaded): Promise<void> {
  const data = { key, document: document.id, documentUpdatedAt: document.updatedAt, fingerprint }
  if (record) await payload.update({ collection: 'starter-entries', id: record.id, req, data, depth: 0 })
  else await payload.create({ collection: 'starter-entries', req, data, depth: 0 })
}
