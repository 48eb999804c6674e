import type { CollectionBeforeOperationHook, FlattenedField, Where } from 'payload'
import { parseDate } from '@/lib/dates'

const edtfOf = (typed: unknown): unknown => {
  const parsed = typeof typed === 'string' ? parseDate(typed) : null
  return parsed?.ok ? parsed.edtf : typed
}

/** The paths of the dates of a collection: `date`, `phases.date`. */
const datesIn = (fields: readonly FlattenedField[], at = ''): string[] => fields.flatMap((field) => {
  const path = at + field.name
  return 'flattenedFields' in field ? datesIn(field.flattenedFields, `${path}.`) : field.custom?.holds === 'date' ? [path] : []
})

const known = new WeakMap<object, ReadonlySet<string>>()
function datesOf(config: { flattenedFields: readonly FlattenedField[] }): ReadonlySet<string> {
  const dates = known.get(config) ?? new Set(datesIn(config.flattenedFields))
  known.set(config, dates)
  return dates
}

const condition = (asked: object): object =>
  Object.fromEntries(Object.entries(asked).map(([operator, value]) => [operator, Array.isArray(value) ? value.map(edtfOf) : edtfOf(value)]))

const rewritten = (where: Where, dates: ReadonlySet<string>): Where => Object.fromEntries(Object.entries(where).map(([name, value]) => {
  if (Array.isArray(value)) return [name, (value as Where[]).map((one) => rewritten(one, dates))]
  return [name, dates.has(name) && typeof value === 'object' && value !== null ? condition(value) : value]
})) as Where

/** A filter by a date is written as the field shows it, « printemps 2014 », and compared as it is stored. */
export const filterByDate: CollectionBeforeOperationHook = ({ args, collection }) => {
  const { where } = args as { where?: Where }
  return where ? ({ ...args, where: rewritten(where, datesOf(collection)) } as typeof args) : args
}
