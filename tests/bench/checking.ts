import { collections } from '@/collections'
import { content } from '@/content'
import { check, type FieldLike, nameIndex, type Row, sheetOf, subjectOf } from '@/lib/checks'
import type { Measures } from './report'
import { median } from './statistics'

const RUNS = 9

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.flatMap(stringsIn) : isRow(value) ? Object.values(value).flatMap(stringsIn) : []

/** All the starter content as one page, read by the check list with the names of all its records; beside it, the half of it. */
export function measureChecking(): Measures {
  const entries = content.flatMap(({ collection, items }) => Object.values(items).map((entry) => ({ collection, entry: entry as unknown as Row })))
  const prose = entries.flatMap(({ entry }) => stringsIn(entry)).filter((text) => text.includes(' '))
  const names = nameIndex(entries.filter(({ collection }) => ['projects', 'partners', 'territories'].includes(collection)).map(({ entry }) => String(entry.title)))
  const fields = collections.find(({ slug }) => slug === 'pages')?.fields ?? []
  const pageOf = (blocks: string[]) => subjectOf('pages', sheetOf(fields as readonly FieldLike[]), {
    title: 'Tout',
    body: { root: { type: 'root', children: blocks.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })) } },
  })
  const known = { now: new Date(), names, projects: new Map(), parts: new Map(), eraSpans: new Map<string, string>(), ownSources: new Set<string>(), unpublishedSources: new Map<string, string>() }
  const time = (blocks: string[]): number => median(Array.from({ length: RUNS }, () => {
    const from = performance.now()
    check(pageOf(blocks), known)
    return performance.now() - from
  }))
  const words = prose.join(' ').split(/\s+/).length
  return { checkList: { label: `Relecture d’une page de ${words} mots (témoin : sa moitié)`, unit: 'ms', value: time(prose), baseline: time(prose.slice(0, prose.length / 2)) } }
}
