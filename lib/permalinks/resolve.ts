import { addressOf, publicIdOf, type PageCollection } from './paths'
import type { RecordRef } from './records'

/** What is kept of a record that was public and no longer is. */
export type Withdrawn = {
  record: RecordRef
  /** What visitors read there; null when unknown or blanked by staff. */
  title: string | null
  withdrawnAt: string | null
  replacement: RecordRef | null
  /** Visitors are led to the replacement rather than told of it. */
  redirects: boolean
  archivedUrl: string | null
}

/** What the address book is asked. Only what is, or was, public is ever in it. */
export type AddressBook = {
  /** The public record whose page is at this address. */
  recordAt: (folder: PageCollection, slug: string) => Promise<RecordRef | null>
  /** The public record that bears this permanent identifier. */
  recordOf: (publicId: string) => Promise<RecordRef | null>
  /** The record whose address this once was. */
  formerlyAt: (folder: PageCollection, slug: string) => Promise<RecordRef | null>
  formerlyOf: (publicId: string) => Promise<RecordRef | null>
  withdrawnOf: (record: RecordRef) => Promise<Withdrawn | null>
  /** Where a record is read, page and anchor; null when it is not public. */
  placeOf: (record: RecordRef) => Promise<string | null>
}

export type Answer =
  | { status: 200; record: RecordRef }
  | { status: 308; location: string; record: RecordRef | null }
  | { status: 410; withdrawn: Withdrawn }

/** Where a record that once had this address is read now, through what replaced it; else what is left of it. */
async function follow(book: AddressBook, record: RecordRef, followed: string[] = []): Promise<Answer> {
  const location = await book.placeOf(record)
  if (location) return { status: 308, location, record }
  const withdrawn = (await book.withdrawnOf(record)) ??
    { record, title: null, withdrawnAt: null, replacement: null, redirects: false, archivedUrl: null }
  const { replacement, redirects } = withdrawn
  if (!redirects || !replacement || [...followed, record.id].includes(replacement.id)) return { status: 410, withdrawn }
  const further = await follow(book, replacement, [...followed, record.id])
  return further.status === 308 ? further : { status: 410, withdrawn }
}

/**
 * What an address of the site answers: a page's own (200), one that leads elsewhere in one step (308) whatever the number
 * of renames, merges and replacements, one whose record was withdrawn (410). Null where nothing public ever was (404).
 * @param path without a question, as browsers send it
 */
export async function resolve(book: AddressBook, path: string): Promise<Answer | null> {
  const publicId = publicIdOf(path)
  if (publicId) {
    const record = (await book.recordOf(publicId)) ?? (await book.formerlyOf(publicId))
    return record ? follow(book, record) : null
  }
  const address = addressOf(path)
  if (!address) return null
  const here = await book.recordAt(address.folder, address.slug)
  if (here) return { status: 200, record: here }
  const record = await book.formerlyAt(address.folder, address.slug)
  return record ? follow(book, record) : null
}
