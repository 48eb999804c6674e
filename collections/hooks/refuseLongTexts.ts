import { ValidationError, type CollectionBeforeOperationHook, type CollectionSlug, type FlattenedField, type GlobalBeforeOperationHook, type PayloadRequest } from 'payload'
import { lengthFault, type Row } from '@/lib/checks'
import { visible } from '@/lib/typography/normal'
import { LONGEST, MOST_ROWS } from '@/lib/vocabulary/lengths'

type Fault = { path: string; label: string; message: string }

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
const labelOf = ({ label, name }: FlattenedField): string => (typeof label === 'string' ? label : name)

function faultsOf(field: FlattenedField, value: unknown, at: string): Fault[] {
  const path = `${at}${field.name}`
  if (Array.isArray(value) && value.length > MOST_ROWS) {
    return [{ path, label: labelOf(field), message: `Trop de lignes : ${MOST_ROWS} au plus, il y en a ${value.length}.` }]
  }
  if (field.type === 'array') return (Array.isArray(value) ? value : []).flatMap((row, index) => faultsIn(field.flattenedFields, row, `${path}.${index}.`))
  if (field.type === 'group' || field.type === 'tab') return faultsIn(field.flattenedFields, value, `${path}.`)
  const longest = field.name === 'id' ? LONGEST.line : (field.custom as { longest?: number } | undefined)?.longest
  const message = longest === undefined ? null : lengthFault(value, longest)
  return message ? [{ path, label: labelOf(field), message }] : []
}

const faultsIn = (fields: FlattenedField[], data: unknown, at = ''): Fault[] =>
  (isRow(data) ? fields.flatMap((field) => faultsOf(field, data[field.name], at)) : [])

function refuse(fields: FlattenedField[], data: unknown, req: PayloadRequest, where: { collection: string } | { global: string }): void {
  const errors = faultsIn(fields, data)
  if (errors.length > 0) throw new ValidationError({ ...where, errors, req }, req.t)
}

function withVisibleEmail<Args>(args: Args): Args {
  const { data } = args as { data?: { email?: unknown } }
  return typeof data?.email === 'string' ? { ...args, data: { ...data, email: visible(data.email).trim() } } : args
}

/** What the site notes of others' records: a title that was too long must not stop what is being done with them. */
const NOTES: ReadonlySet<string> = new Set<CollectionSlug>(['former-addresses', 'audit-log', 'missing-addresses', 'reminders', 'starter-entries'])

const cut = (fields: FlattenedField[], data: Row): Row => Object.fromEntries(Object.entries(data).map(([name, value]) => {
  const longest = (fields.find((field) => field.name === name)?.custom as { longest?: number } | undefined)?.longest
  return [name, longest && typeof value === 'string' && value.length > longest ? `${value.slice(0, longest - 1)}…` : value]
}))

/**
 * Refuses what is too long before anything reads it, drafts and automatic saves included: Payload checks no field of a
 * draft. Only what is written now is looked at, so that a record that was too long before can still be mended or removed.
 */
export const refuseLongTexts: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess, req }) => {
  // Whoever pastes their address to sign in brings along what they do not see.
  if (operation === 'login' || operation === 'forgotPassword') return withVisibleEmail(args)
  if (operation !== 'create' && operation !== 'update') return args
  const { data } = args as { data?: unknown }
  if (overrideAccess && NOTES.has(collection.slug) && isRow(data)) return { ...args, data: cut(collection.flattenedFields, data) } as typeof args
  refuse(collection.flattenedFields, data, req, { collection: collection.slug })
  return args
}

export const refuseLongTextsOfGlobal: GlobalBeforeOperationHook = ({ args, global, operation, req }) => {
  if (operation === 'update') refuse(global.flattenedFields, (args as { data?: unknown }).data, req, { global: global.slug })
}
