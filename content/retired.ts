import { createLocalReq } from 'payload'
import { referencesTo } from '@/lib/payload/references/referencesTo'
import { untouched, type Loaded, type Stored, type Within } from './stored'

/** Entries that earlier releases had and this one tells elsewhere: where, if anywhere, what was there is now read. Both are names (`milestones/…`). */
export type Retired = Record<string, string | null>

export const retired: Retired = {
  // A dispute about an event stands in the event.
  'milestones/signataires-de-la-lettre': 'milestones/lettre-des-gilets-citoyens',
  'milestones/role-dans-la-convention': 'milestones/lettre-de-mission-au-cese',
  'milestones/nombre-de-propositions': 'milestones/convention-remet-son-rapport',
  // The article itself is cited, and not a copy on a site that borrows a name.
  'sources/wikipedia-miroir-vvikipidea': null,
}

async function retire({ payload, req }: Within, name: string, record: Loaded, successor: string | undefined): Promise<boolean> {
  const collection = name.split('/')[0] as 'milestones' | 'sources'
  const id = record.document
  const local = await createLocalReq({ req: req as never }, payload)
  const document = (await payload.findByID({ collection, id, req, draft: true, trash: true, depth: 0, disableErrors: true })) as unknown as Stored | null
  if (!document || document.deletedAt || !untouched(document, record)) return false
  if ((await referencesTo(local, id)).some(({ isInTrash }) => !isInTrash)) return false
  await payload.update({ collection, id, req, depth: 0, data: { deletedAt: new Date().toISOString() } as never })
  if (successor) {
    await payload.update({
      collection: 'former-addresses', req, depth: 0, where: { document: { equals: id }, withdrawnAt: { exists: true } },
      data: { replacedBy: { relationTo: 'milestones', value: successor }, redirects: true },
    })
  }
  return true
}

/**
 * Puts in the trash what was loaded before and is no more in the starter content, if nobody touched it and nothing
 * points to it; its permanent address leads to what tells it now.
 * @param idOf the document of an entry, by name
 * @returns how many were retired
 */
export async function retireAll(within: Within, names: Retired, records: Map<string, Loaded>, idOf: (name: string) => string | undefined): Promise<number> {
  let count = 0
  for (const [name, successor] of Object.entries(names)) {
    const record = records.get(name)
    if (record && (await retire(within, name, record, successor ? idOf(successor) : undefined))) count += 1
  }
  return count
}
