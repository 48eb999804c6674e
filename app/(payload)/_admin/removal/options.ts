import type { PayloadRequest } from 'payload'
import { WITHOUT_JOINS } from '@/lib/payload/withoutJoins'
import { RECORD_COLLECTIONS, type RecordCollection } from '@/lib/permalinks'

export type Group = { collection: RecordCollection; label: string; records: { id: string; title: string; isPublic: boolean }[] }

/** Every record that may be chosen instead of one, by kind and by title. */
export async function optionsOf(req: PayloadRequest, except: string): Promise<Group[]> {
  return Promise.all(RECORD_COLLECTIONS.map(async (collection) => {
    const { docs } = await req.payload.find({
      collection, req, user: req.user, overrideAccess: false, draft: true, depth: 0, pagination: false, sort: 'title', joins: WITHOUT_JOINS,
      select: { title: true, firstPublishedAt: true, _status: true } as never, where: { id: { not_equals: except } },
    })
    const { labels } = req.payload.collections[collection].config
    const records = (docs as unknown as { id: string; title?: string; _status?: string }[])
      .map(({ id, title, _status }) => ({ id, title: title || 'Sans titre', isPublic: _status === 'published' }))
    return { collection, label: typeof labels.plural === 'string' ? labels.plural : collection, records }
  }))
}
