import type { FlattenedField } from 'payload'
import type { Row } from '@/lib/checks'
import { formatDate, formatDay, parisDay, parseDate } from '@/lib/dates'
import { plainText } from '@/lib/richText/plainText'

const LONGEST = 300
/** Never typed, or of no help to tell two records apart. */
const SILENT = new Set(['id', 'publicId', '_status', 'createdAt', 'updatedAt', 'deletedAt', 'firstPublishedAt', 'removalNote', 'archivedOn'])

const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

type Option = string | { value: string; label: unknown }
const labelOf = (options: readonly Option[], value: string): string => {
  const found = options.find((option) => typeof option !== 'string' && option.value === value)
  return typeof found === 'object' && typeof found.label === 'string' ? found.label : value
}

/** A related record, read one level deep. */
function relatedTitle(value: unknown): string {
  const record = (value && typeof value === 'object' && 'relationTo' in value ? (value as Row).value : value) as Row | string | null
  return typeof record === 'object' && record !== null ? String(record.title ?? record.filename ?? record.name ?? '') : ''
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === null || value === undefined ? [] : [value])

/** The value of a field in a few French words; empty when there is nothing. */
function words(field: FlattenedField, value: unknown): string {
  if (value === null || value === undefined || value === '') return ''
  switch (field.type) {
    case 'group': case 'tab': return rowWords(field.flattenedFields, value as Row)
    case 'array': return listOf(value).map((row) => rowWords(field.flattenedFields, row as Row)).join(' ; ')
    case 'relationship': case 'upload': return listOf(value).map(relatedTitle).filter(Boolean).join(', ')
    case 'select': case 'radio': return listOf(value).map((one) => labelOf(field.options as Option[], String(one))).join(', ')
    case 'richText': return plainText(value)
    case 'checkbox': return value ? 'oui' : ''
    case 'date': return formatDay(parisDay(new Date(String(value))))
    case 'text': case 'textarea': case 'email': case 'number':
      return field.custom?.holds === 'date' && parseDate(String(value)).ok ? formatDate(String(value)) : String(value)
    default: return ''
  }
}

const isShown = (field: FlattenedField) => !SILENT.has(field.name) && !(field.admin as { hidden?: boolean } | undefined)?.hidden && field.type !== 'join'

const rowWords = (fields: FlattenedField[], row: Row): string =>
  fields.filter(isShown).map((field) => words(field, row[field.name])).filter(Boolean).join(', ')

/** Two records of one collection, field by field, in words; those where both are empty left out. */
export const compare = (fields: FlattenedField[], one: Row, other: Row) => fields.filter(isShown).flatMap((field) => {
  const [left, right] = [cut(words(field, one[field.name])), cut(words(field, other[field.name]))]
  return left || right ? [{ name: field.name, label: typeof field.label === 'string' ? field.label : field.name, left, right, differs: left !== right }] : []
})
