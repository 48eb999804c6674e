import { documentTag, mentionedIds, slugTag } from '@/lib/freshness'
import { addressOf, pagePath, type PageCollection } from '@/lib/permalinks'
import type { FormerAddress } from '@/lib/payload-types'
import { query } from './query'
import type { Reader } from './reader'

/** What is said of a page that was withdrawn; `title` and the rest are null when unknown or blanked by staff. */
export type Withdrawn = {
  folder: PageCollection
  title: string | null
  withdrawnAt: string
  replacedBy: { path: string; title: string } | null
  archivedUrl: string | null
}

type Target = FormerAddress['target'] | FormerAddress['replacedBy']

/** What the address book says of an address where no public document answers. */
export async function entryAt(from: Reader, folder: PageCollection, slug: string): Promise<FormerAddress | null> {
  const where = { slug: { equals: slug }, folder: { equals: folder } }
  return (await from.all('former-addresses', { where, limit: 1 }))[0] ?? null
}

/** The page of a document that an entry points to; null when it is not public. */
export function targetPath(target: Target): string | null {
  if (!target || typeof target.value === 'string' || !target.value.slug) return null
  return pagePath(target.relationTo, target.value.slug)
}

/** An address left by a rename says nothing itself: its document's own entry does, once it is withdrawn. */
async function withdrawalOf(from: Reader, entry: FormerAddress): Promise<FormerAddress | null> {
  if (entry.withdrawnAt || !entry.document) return entry
  const where = { document: { equals: entry.document }, withdrawnAt: { exists: true } }
  return (await from.all('former-addresses', { where, limit: 1 }))[0] ?? null
}

const mentioned = (entry: FormerAddress | null): string[] => mentionedIds(entry).map(documentTag)

/** What was at an address, if a public page was and no longer is; null anywhere else. */
export const getWithdrawn = query('withdrawn', async (from, path: string) => {
  const address = addressOf(path)
  if (!address) return { value: null, tags: [] }
  const { folder, slug } = address
  const entry = await entryAt(from, folder, slug)
  const withdrawal = entry && (await withdrawalOf(from, entry))
  const tags = [slugTag(folder, slug), ...mentioned(entry), ...mentioned(withdrawal)]
  if (!withdrawal?.withdrawnAt) return { value: null, tags }
  const replacement = targetPath(withdrawal.replacedBy)
  const { title, withdrawnAt, replacedBy, archivedUrl } = withdrawal
  const value: Withdrawn = {
    folder, title: title || null, withdrawnAt, archivedUrl: archivedUrl || null,
    replacedBy: replacement && typeof replacedBy?.value === 'object' ? { path: replacement, title: replacedBy.value.title } : null,
  }
  return { value, tags }
})
