import type { PayloadRequest } from 'payload'
import type { Candidate, KnownAddresses } from '@/lib/legacy/checkRule'
import { hasPage, isRecordCollection, pagePath, permanentPath, RECORD_COLLECTIONS, type RecordRef } from '@/lib/permalinks'
import type { LegacyAddress } from '@/lib/payload-types'
import { readerOf } from '../reader'

const refOf = (target: LegacyAddress['target']): RecordRef | null =>
  target ? { collection: target.relationTo, id: typeof target.value === 'string' ? target.value : target.value.id } : null

export const candidateOf = ({ path, target, address }: Pick<LegacyAddress, 'path' | 'target' | 'address'>): Candidate =>
  ({ path, record: refOf(target), address: address || null })

/** Every address of the site, as visitors know it, and the rules there are. @param except a rule that is being changed */
export async function readKnownAddresses({ payload }: PayloadRequest, except?: string): Promise<KnownAddresses> {
  const from = readerOf(payload)
  const [pages, permanent] = [new Map<string, RecordRef>(), new Map<string, RecordRef>()]
  for (const collection of RECORD_COLLECTIONS) {
    const records = await from.all(collection, { depth: 0, select: { slug: true, publicId: true } }) as { id: string; slug?: string | null; publicId?: string | null }[]
    for (const { id, slug, publicId } of records) {
      if (slug && hasPage(collection)) pages.set(pagePath(collection, slug), { collection, id })
      if (publicId) permanent.set(permanentPath({ publicId }), { collection, id })
    }
  }
  const entries = await from.all('former-addresses', { depth: 0 })
  const former = entries.flatMap(({ folder, slug, publicId }) => [
    ...(isRecordCollection(folder) && hasPage(folder) ? [pagePath(folder, slug)] : []),
    ...(publicId ? [permanentPath({ publicId })] : []),
  ])
  const rules = await from.all('legacy-addresses', { depth: 0 })
  return { pages, permanent, former: new Set(former), rules: rules.filter(({ id }) => id !== except).map(candidateOf) }
}
