import type { Where } from 'payload'
import { documentTag, permanentTag, slugTag } from '@/lib/freshness'
import {
  addressOf, publicIdOf, RECORD_COLLECTIONS, resolve, type AddressBook, type Answer, type RecordCollection, type RecordRef, type Withdrawn,
} from '@/lib/permalinks'
import type { FormerAddress } from '@/lib/payload-types'
import { placeOf, type Remember } from './placeOf'
import { query } from './query'
import type { Reader } from './reader'

type Relation = FormerAddress['target'] | FormerAddress['replacedBy']

const refOf = (relation: Relation): RecordRef | null =>
  relation ? { collection: relation.relationTo, id: typeof relation.value === 'string' ? relation.value : relation.value.id } : null

const recordOf = ({ folder, document, target }: FormerAddress): RecordRef | null =>
  document ? { collection: folder as RecordCollection, id: document } : refOf(target)

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
  }
}

/** What an address answers, and the tags of all that it depends on. */
async function answerAt(from: Reader, path: string): Promise<{ answer: Answer | null; tags: string[] }> {
  const [address, publicId] = [addressOf(path), publicIdOf(path)]
  const tags = new Set([...(publicId ? [permanentTag(publicId)] : []), ...(address ? [slugTag(address.folder, address.slug)] : [])])
  return { answer: await resolve(addressBook(from, (tag) => tags.add(tag)), path), tags: [...tags] }
}

/** What an address answers beside the site's own routes: the one place where it is decided, for every address ever given. */
export const getAddress = query('address', async (from, path: string) => {
  const { answer, tags } = await answerAt(from, path)
  return { value: answer, tags }
})

/** What is said of a page that was withdrawn. */
export type WithdrawnPage = Pick<Withdrawn, 'title' | 'withdrawnAt' | 'archivedUrl'> & {
  collection: RecordCollection
  replacedBy: { path: string; title: string } | null
}

/** What was at an address, if something public was and no longer is; null anywhere else. */
export const getWithdrawn = query('withdrawn', async (from, path: string) => {
  const { answer, tags } = await answerAt(from, path)
  if (answer?.status !== 410) return { value: null, tags }
  const { record, replacement, title, withdrawnAt, archivedUrl } = answer.withdrawn
  const place = replacement && (await placeOf(from, replacement, (tag) => tags.push(tag)))
  const [instead] = place ? await from.all(replacement.collection, { where: { id: { equals: replacement.id } }, depth: 0, limit: 1 }) : []
  const replacedBy = place && instead ? { path: place, title: instead.title } : null
  return { value: { collection: record.collection, title, withdrawnAt, archivedUrl, replacedBy } satisfies WithdrawnPage, tags }
})
