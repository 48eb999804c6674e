import { content } from '@/content'
import { toRichText } from '@/content/richText'
import { parseDate, dayBounds } from '@/lib/dates'

type Row = Record<string, unknown>

const DATES = new Set(['date', 'dates', 'span', 'period', 'year', 'opened'])
const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

function value(field: string, given: unknown, depth: number): unknown {
  if (Array.isArray(given)) return given.map((one) => value(field, one, depth))
  if (typeof given === 'string' && DATES.has(field)) {
    const read = parseDate(given)
    return read.ok ? read.edtf : given
  }
  if (!isRow(given)) return given
  if (typeof given.ref === 'string') {
    const document = depth > 0 ? entry(given.ref, String(given.key), depth - 1) : `${given.ref}/${String(given.key)}`
    return field === 'supported' ? { relationTo: given.ref, value: document } : document
  }
  if (Array.isArray(given.text) && given.text.every((one) => typeof one === 'string')) return toRichText({ text: given.text as string[] }, (key) => key)
  return row(given, depth)
}

function row(given: Row, depth: number): Row {
  const fields = Object.fromEntries(Object.entries(given).map(([field, inner]) => [field, value(field, inner, depth)]))
  const bounds = ['span', 'dates', 'period'].flatMap((field) => {
    if (typeof fields[field] !== 'string') return []
    const { earliest, latest } = dayBounds(fields[field])
    return [[`${field}Earliest`, earliest], [`${field}Latest`, latest]]
  })
  return { ...fields, ...Object.fromEntries(bounds) }
}

function entry(collection: string, key: string, depth: number): Row {
  const found = content.find((one) => one.collection === collection)!.items[key] as unknown as Row
  return { id: `${collection}/${key}`, publicId: 'abc2345', slug: key, updatedAt: '2026-11-01T00:00:00.000Z', createdAt: '2026-11-01T00:00:00.000Z', ...row(found, depth) }
}

/** The starter content of a collection as pages get it: relations populated, dates as EDTF, texts as the editor's state. */
export const populatedContent = <T>(collection: string): T[] =>
  Object.keys(content.find((one) => one.collection === collection)!.items).map((key) => entry(collection, key, 2) as T)
