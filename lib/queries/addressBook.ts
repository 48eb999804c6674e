import { permanentTag, slugTag } from '@/lib/freshness'
import { addressBook } from '@/lib/payload/addresses/addressBook'
import { placeOf } from '@/lib/payload/addresses/placeOf'
import { addressOf, publicIdOf, resolve, type Answer, type RecordCollection, type Withdrawn } from '@/lib/permalinks'
import { query } from './query'
import type { Reader } from './reader'

/** What an address answers, and the tags of all that it depends on. */
export async function answerAt(from: Reader, path: string): Promise<{ answer: Answer | null; tags: string[] }> {
  const page = path.split('?')[0]!
  const [address, publicId] = [addressOf(page), publicIdOf(page)]
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
