import {
  docAccessOperation, docAccessOperationGlobal, Forbidden, type Access, type CollectionAfterChangeHook, type CollectionAfterReadHook,
  type CollectionBeforeChangeHook, type CollectionSlug, type Payload, type PayloadRequest, type Where,
} from 'payload'
import type { PayloadLockedDocument } from '@/lib/payload-types'
import { sinceOf } from '@/lib/review'
import { isStaff, mayWriteDrafts } from '@/lib/roles/roles'

/**
 * Payload names whoever holds a document by their e-mail address, which the team may not read, or else by their
 * identifier: says their name, and since when.
 */
const nameEditor: CollectionAfterReadHook<PayloadLockedDocument> = ({ doc }) => {
  const { user, createdAt } = doc
  const person = user?.value
  if (typeof person !== 'object' || person === null) return doc
  return { ...doc, user: { ...user, value: { ...person, email: `${person.name} (depuis ${sinceOf(createdAt, new Date())})` } } }
}

type Kept = { collectionSlug?: string; id?: number | string; globalSlug?: string | null }

/** Whether whoever asks may write what a lock keeps, or would keep. */
export async function mayWrite(req: PayloadRequest, { collectionSlug, id, globalSlug }: Kept): Promise<boolean> {
  const { payload } = req
  if (collectionSlug && id) return Boolean((await docAccessOperation({ id, collection: payload.collections[collectionSlug as CollectionSlug], req })).update)
  const global = payload.globals.config.find(({ slug }) => slug === globalSlug)
  return Boolean(global && (await docAccessOperationGlobal({ globalConfig: global, req })).update)
}

const keptBy = ({ document, globalSlug }: PayloadLockedDocument): Kept => ({
  collectionSlug: document?.relationTo, id: typeof document?.value === 'object' ? document.value.id : document?.value, globalSlug,
})

/** One takes a document over for oneself, where one may write it; what a lock keeps does not change. */
const onlyTakeOver: CollectionBeforeChangeHook<PayloadLockedDocument> = async ({ data, operation, originalDoc, req }) => {
  const { user } = req
  if (operation !== 'update' || !originalDoc || !user) return data
  if (data.user?.value !== user.id || !(await mayWrite(req, keptBy(originalDoc)))) throw new Forbidden(req.t)
  const { document, globalSlug } = originalDoc
  return { ...data, document, globalSlug }
}

/** A save and a key at the same moment can leave two locks: whoever takes the document over ends the others. */
const endOthers: CollectionAfterChangeHook<PayloadLockedDocument> = async ({ doc: { id, document, globalSlug }, operation, req }) => {
  if (operation !== 'update') return
  const same: Where = document
    ? { 'document.relationTo': { equals: document.relationTo }, 'document.value': { equals: typeof document.value === 'object' ? document.value.id : document.value } }
    : { globalSlug: { equals: globalSlug } }
  await req.payload.db.deleteMany({ collection: 'payload-locked-documents', where: { and: [same, { id: { not_equals: id } }] }, req })
}

const forStaff: Access = ({ req }) => isStaff(req.user)
const forWriters: Access = ({ req }) => mayWriteDrafts(req.user)
const oneOwn: Access = ({ req: { user } }) => (user && isStaff(user) ? { 'user.value': { equals: user.id } } : false)

/**
 * The collection of locks is Payload’s own, made after ours are declared, and open to whoever has an account. The admin
 * reads locks, takes them over and ends its own; the server makes them (Payload’s handleFormStateLocking), past these rules, for
 * those who may write (collections/review/formState.ts).
 */
export function ruleLocks({ collections }: Payload): void {
  const { config } = collections['payload-locked-documents']
  config.access = { ...config.access, read: forStaff, create: () => false, update: forWriters, delete: oneOwn }
  // The first page of the admin asks for the person only.
  config.forceSelect = { ...config.forceSelect, createdAt: true }
  config.hooks.beforeChange.push(onlyTakeOver)
  config.hooks.afterChange.push(endOthers)
  config.hooks.afterRead.push(nameEditor)
}
