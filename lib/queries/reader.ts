import config from '@payload-config'
import { getPayload } from 'payload'
import { databaseWatch } from '@/lib/payload/pool/theWatch'
import { type Preview, readerOf, type Reader } from '@/lib/payload/reader'

export type { Preview, Reader }

/**
 * What pages may read: the published documents, as any visitor gets them; the drafts, in a preview.
 * @throws {DatabaseAway} at once while the database is known to be away
 */
export async function reader(preview: Preview | null = null): Promise<Reader> {
  databaseWatch().refuseIfAway()
  return readerOf(await getPayload({ config }), preview)
}
