import { APIError, Forbidden, type CollectionSlug, type PayloadRequest } from 'payload'
import type { Row } from '@/lib/checks'
import type { RecordCollection, RecordRef } from '@/lib/permalinks'
import type { User } from '@/lib/payload-types'
import { mayPublish } from '@/lib/roles/roles'
import { inTransaction } from './inTransaction'
import { rewrite } from './rewrite'
import { telling } from './telling'

type Withdrawal = { record: RecordRef; how: 'unpublish' | 'trash'; replacement: RecordRef | null; redirects: boolean }

const onlyPublishers = (req: PayloadRequest) => {
  if (!mayPublish(req.user as User | null)) throw new Forbidden(req.t)
}

/** Takes a record away from visitors, and says at its addresses what to read instead, or leads them there. All or nothing. */
export const withdraw = (req: PayloadRequest, { record, how, replacement, redirects }: Withdrawal): Promise<void> => inTransaction(req, async () => {
  onlyPublishers(req)
  const { collection, id } = record
  const data = how === 'trash' ? { deletedAt: new Date().toISOString() } : { _status: 'draft' }
  await req.payload.update({ collection: collection as CollectionSlug, id, req, overrideAccess: false, overrideLock: false, depth: 0, data: data as never })
  if (!replacement) return
  await req.payload.update({
    collection: 'former-addresses', req, overrideAccess: false, depth: 0,
    where: { document: { equals: id }, withdrawnAt: { exists: true } },
    data: { replacedBy: { relationTo: replacement.collection, value: replacement.id }, redirects },
  })
})

/** Keeps a record at its address, for memory: its page says that it is no longer kept up to date. Null opens it again. */
export const archive = (req: PayloadRequest, { collection, id }: { collection: RecordCollection; id: string }, archivedOn: string | null): Promise<void> =>
  inTransaction(req, async () => {
    onlyPublishers(req)
    const published = (await req.payload.findByID({
      collection: collection as CollectionSlug, id, req, depth: 0, overrideAccess: true, disableErrors: true,
    })) as unknown as Row | null
    if (published?._status !== 'published') throw new APIError('Seule une fiche publiée peut être gardée comme archive.', 409, null, true)
    const note = archivedOn ? 'Gardée comme archive : elle n’est plus tenue à jour' : 'De nouveau tenue à jour'
    await telling(req, note, () => rewrite(req, { collection: collection as CollectionSlug, id }, published, (row) => ({ ...row, archivedOn })))
  })
