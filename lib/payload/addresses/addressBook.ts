import type { Where } from 'payload'
import { documentTag, listTag } from '@/lib/freshness'
import { addressFor, legacyPath, partsOf, ruleFor } from '@/lib/legacy'
import { RECORD_COLLECTIONS, type AddressBook, type RecordCollection, type RecordRef } from '@/lib/permalinks'
import type { FormerAddress, LegacyAddress } from '@/lib/payload-types'
import type { Reader } from '../reader'
import { placeOf, type Remember } from './placeOf'

type Relation = FormerAddress['target'] | FormerAddress['replacedBy'] | LegacyAddress['target']

const refOf = (relation: Relation): RecordRef | null =>
  relation ? { collection: relation.relationTo, id: typeof relation.value === 'string' ? relation.value : relation.value.id } : null

const recordOf = ({ folder, document, target }: FormerAddress): RecordRef | null =>
  document ? { collection: folder as RecordCollection, id: document } : refOf(target)

/** The rule of that very address, else every rule that may take it: of its path alone, with a star, with a question. */
async function rulesFor(from: Reader, path: string): Promise<LegacyAddress[]> {
  const exact = await from.all('legacy-addresses', { where: { path: { equals: path } }, depth: 0, limit: 1 })
  if (exact.length > 0) return exact
  return from.all('legacy-addresses', { where: { or: [{ isPattern: { equals: true } }, { path: { equals: partsOf(path).page } }] }, depth: 0 })
}

/** The address book, as any visitor may read it. */
export function addressBook(from: Reader, remember: Remember = () => undefined): AddressBook {
  const entry = async (where: Where) => (await from.all('former-addresses', { where, depth: 0, sort: '-updatedAt', limit: 1 }))[0] ?? null
  const formerly = async (where: Where) => {
    const found = await entry(where)
    return found && recordOf(found)
  }
  const withdrawal = (document: string) => entry({ document: { equals: document }, withdrawnAt: { exists: true } })
  /** A replacement deleted for good is known by its own withdrawal only. */
  const replacementOf = async ({ replacedBy, replacement }: FormerAddress): Promise<RecordRef | null> => {
    if (replacedBy) return refOf(replacedBy)
    const further = replacement ? await withdrawal(replacement) : null
    return further && recordOf(further)
  }
  return {
    recordAt: async (folder, slug) => {
      const [found] = await from.all(folder, { where: { slug: { equals: slug } }, depth: 0, limit: 1 })
      return found ? { collection: folder, id: found.id } : null
    },
    recordOf: async (publicId) => {
      const where = { publicId: { equals: publicId } }
      const found = await Promise.all(RECORD_COLLECTIONS.map(async (collection) => {
        const [document] = await from.all(collection, { where, depth: 0, limit: 1 })
        return document ? { collection, id: document.id } : null
      }))
      return found.find((record) => record !== null) ?? null
    },
    formerlyAt: (folder, slug) => formerly({ slug: { equals: slug }, folder: { equals: folder } }),
    formerlyOf: (publicId) => formerly({ publicId: { equals: publicId } }),
    withdrawnOf: async (record) => {
      const found = await withdrawal(record.id)
      if (!found) return null
      const { title, withdrawnAt, redirects, archivedUrl } = found
      const replacement = await replacementOf(found)
      if (replacement) remember(documentTag(replacement.id))
      return {
        record, title: title || null, withdrawnAt: withdrawnAt ?? null, archivedUrl: archivedUrl || null,
        redirects: Boolean(redirects), replacement,
      }
    },
    placeOf: (record) => placeOf(from, record, remember),
    legacyAt: async (path) => {
      remember(listTag('legacy-addresses'))
      const kept = legacyPath(path)
      const rule = kept ? ruleFor(await rulesFor(from, kept), kept) : null
      if (!rule) return null
      const record = refOf(rule.target)
      const readsQuestion = rule.path.includes('?')
      return record ? { record, readsQuestion } : { address: addressFor(rule, rule.address ?? '/', path), readsQuestion }
    },
  }
}
