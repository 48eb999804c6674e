import { randomUUID } from 'node:crypto'
import { unstable_cache } from 'next/cache'
import { cache } from 'react'
import { lastGood, listTag } from '@/lib/freshness'
import { hasPage, momentPath, pagePath, type PageCollection } from '@/lib/permalinks'
import { plainText } from '@/lib/richText/plainText'
import { type DocumentKind, indexed, type Indexed, search, type Searchable } from '@/lib/search'
import type { Config } from '@/lib/payload-types'
import { inTime } from './inTime'
import { reader, type Reader } from './reader'

/** As long as pages are kept: another process may have written to the database. */
const KEPT_SECONDS = 300

/** What each kind of document gives to search beside its title; the words are those that its page shows. */
const READ: { [Kind in DocumentKind]: (from: Reader) => Promise<Searchable[]> } = {
  eras: (from) => all(from, 'eras', ({ standfirst, body, span }) => ({ line: standfirst, text: [body], when: span })),
  projects: (from) => all(from, 'projects', ({ tagline, body, span }) => ({ line: tagline, text: [body], when: span })),
  experiments: (from) => all(from, 'experiments', ({ tagline, dates, ...told }) => ({
    line: tagline, when: dates, text: [told.question, told.method, told.tried, told.withWhom, told.result, told.learned, told.associationPart],
  })),
  territories: (from) => all(from, 'territories', ({ body }) => ({ text: [body] })),
  partners: (from) => all(from, 'partners', ({ tagline, body, period }) => ({ line: tagline, text: [body], when: period })),
  pages: (from) => all(from, 'pages', ({ standfirst, body }) => ({ line: standfirst, text: [body] })),
  milestones: async (from) => (await from.all('milestones', { depth: 0 })).map((milestone) => {
    const { id, title, text, place, organisers, date } = milestone
    return { id, kind: 'milestones', path: momentPath(milestone), title, line: null, text: joined([text, place, organisers]), when: date }
  }),
}

type Told = { line?: string | null; text: unknown[]; when?: string | null }

/** Fields that stand apart on the page stand apart in an excerpt. */
const joined = (parts: unknown[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : plainText(part))).filter(Boolean).join(' · ')

async function all<C extends PageCollection>(
  from: Reader, kind: C, tell: (document: Config['collections'][C]) => Told,
): Promise<Searchable[]> {
  const documents = await from.all(kind, { depth: 0 })
  return documents.flatMap((document) => {
    const { id, slug, title } = document as { id: string; slug?: string | null; title: string }
    if (!slug) return []
    const { line = null, text, when = null } = tell(document)
    return [{ id, kind, path: pagePath(kind, slug), title, line, text: joined(text), when }]
  })
}

/** Changes with each public change of a collection: its tag expires what Next keeps, and the next call draws another. */
const editionOf = (kind: DocumentKind): Promise<string> =>
  unstable_cache(async () => randomUUID(), ['search edition', kind], { tags: [listTag(kind)], revalidate: KEPT_SECONDS })()

type Held = { edition: string; entries: Promise<Indexed[]> }

/** The words of each collection, set apart once an edition. */
const kept = new Map<DocumentKind, Held>()

const read = async (kind: DocumentKind): Promise<Indexed[]> =>
  (await lastGood(`search ${kind}`, () => inTime(async () => READ[kind](await reader())))).map(indexed)

/**
 * The edition is asked before the documents, which are thus never older than it. Next's own cache can't hold them: it
 * takes 2 MB at most, and would have them read again from JSON at every search.
 */
async function entriesOf(kind: DocumentKind): Promise<Indexed[]> {
  const edition = await editionOf(kind)
  const held = kept.get(kind)
  if (held?.edition === edition) return held.entries
  const fresh: Held = { edition, entries: read(kind) }
  kept.set(kind, fresh)
  fresh.entries.catch(() => kept.get(kind) === fresh && kept.delete(kind))
  return fresh.entries
}

/** Every document that search knows, read again only where something public has changed. */
const getIndex = cache(async (): Promise<Indexed[]> =>
  (await Promise.all((Object.keys(READ) as DocumentKind[]).map(entriesOf))).flat())

/** What a question finds on the whole site, best first. */
export const getAnswer = cache(async (question: string) => search(await getIndex(), question))

/** Title and address of all that has a page of its own, to propose what is near. */
export const getPlaces = cache(async (): Promise<Searchable[]> =>
  (await getIndex()).map(({ document }) => document).filter(({ kind }) => hasPage(kind)))
