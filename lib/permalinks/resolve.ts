import { addressOf, isSiteRoute, publicIdOf, type PageCollection } from './paths'
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
  /** Where staff said that an address of the old site leads. */
  legacyAt: (path: string) => Promise<({ record: RecordRef } | { address: string }) & { readsQuestion?: boolean } | null>
}

export type Answer =
  | { status: 200; record: RecordRef }
  /** `readsQuestion`: what was asked after « ? » told the page, and is not passed on. */
  | { status: 308; location: string; record: RecordRef | null; readsQuestion?: true }
  | { status: 410; withdrawn: Withdrawn }

/** Staff refuse circles when they write the old addresses; one made later, by another change, is left here. */
const MOST_STEPS = 5

/** An address without its question and anchor. */
const pageOf = (location: string): string => location.split(/[?#]/)[0]!

/** Where a record is read now, through what replaced it; else what is left of it. Null for one that was never public. */
async function follow(book: AddressBook, record: RecordRef, followed: string[] = []): Promise<Answer | null> {
  const location = await book.placeOf(record)
  if (location) return { status: 308, location, record }
  const withdrawn = await book.withdrawnOf(record)
  if (!withdrawn) return null
  const { replacement, redirects } = withdrawn
  if (!redirects || !replacement || [...followed, record.id].includes(replacement.id)) return { status: 410, withdrawn }
  const further = await follow(book, replacement, [...followed, record.id])
  return further?.status === 308 ? further : { status: 410, withdrawn }
}

/** The same for an address that was given: something was there, even if nothing is left to say of it. */
async function given(book: AddressBook, record: RecordRef): Promise<Answer> {
  const nothing = { record, title: null, withdrawnAt: null, replacement: null, redirects: false, archivedUrl: null }
  return (await follow(book, record)) ?? { status: 410, withdrawn: nothing }
}

/** Where an address of the old site leads, in one step even when it leads to one that leads elsewhere. */
async function legacy(book: AddressBook, path: string, steps: number): Promise<Answer | null> {
  const found = await book.legacyAt(path)
  if (!found) return null
  const answer = 'record' in found ? await follow(book, found.record) : await leadTo(book, found.address, steps)
  return answer?.status === 308 && found.readsQuestion ? { ...answer, readsQuestion: true } : answer
}

async function leadTo(book: AddressBook, location: string, steps: number): Promise<Answer | null> {
  if (!location.startsWith('/') || isSiteRoute(pageOf(location))) return { status: 308, location, record: null }
  if (steps >= MOST_STEPS) return null
  const further = await answerAt(book, location.split('#')[0]!, steps + 1)
  return further?.status === 200 ? { status: 308, location, record: further.record } : further
}

async function answerAt(book: AddressBook, asked: string, steps: number): Promise<Answer | null> {
  const path = pageOf(asked)
  const publicId = publicIdOf(path)
  if (publicId) {
    const record = (await book.recordOf(publicId)) ?? (await book.formerlyOf(publicId))
    return record && given(book, record)
  }
  const address = addressOf(path)
  const here = address && (await book.recordAt(address.folder, address.slug))
  if (here) return { status: 200, record: here }
  const former = address && (await book.formerlyAt(address.folder, address.slug))
  return former ? given(book, former) : legacy(book, asked, steps)
}

/**
 * What an address of the site answers: a page's own (200), one that leads elsewhere in one step (308) whatever the number
 * of renames, merges and replacements, one whose record was withdrawn (410). Null where nothing public ever was (404).
 * @param path as browsers send it; its question, when it may be that of a former site (`/spip.php?article12`)
 */
export const resolve = (book: AddressBook, path: string): Promise<Answer | null> => answerAt(book, path, 0)
