import type { Holds, Row } from './types'

/** What this module reads of a Payload field; the model is passed in, not imported. */
export type FieldLike = {
  type: string
  name?: string
  label?: unknown
  required?: boolean
  fields?: readonly FieldLike[]
  tabs?: readonly FieldLike[]
  custom?: Record<string, unknown>
  admin?: { hidden?: boolean; condition?: unknown; readOnly?: boolean }
}

type Condition = (data: Row, siblings: Row) => unknown

/** A field as the checks see it: a value, a group of fields, or a list of rows. */
export type Sheet = {
  name: string
  label: string
  kind: 'value' | 'group' | 'list'
  holds: Holds
  required: boolean
  longest?: number
  shown: (data: Row, siblings: Row) => boolean
  fields: Sheet[]
}

/** Drawn in the form, without a value that staff type. */
const SILENT = new Set(['ui', 'join', 'json', 'code', 'point'])
/** What hooks write, or what is only an address. */
const NOT_READ = new Set(['slug', 'publicId', '_status', 'id', 'createdAt', 'updatedAt', 'deletedAt'])

const holdsOf = ({ type, custom }: FieldLike): Holds => {
  const said = custom?.holds
  if (said === 'address' || said === 'date' || said === 'other') return said
  return type === 'richText' ? 'richText' : type === 'text' || type === 'textarea' ? 'text' : 'other'
}

function sheetOfField(field: FieldLike): Sheet[] {
  const { type, name, fields = [], tabs, admin, custom } = field
  if (admin?.hidden || SILENT.has(type)) return []
  if (tabs) return tabs.flatMap((tab) => sheetOfField({ ...tab, type: tab.name ? 'group' : 'row' }))
  if (!name) return sheetOf(fields)
  if (NOT_READ.has(name)) return []
  const condition = admin?.condition as Condition | undefined
  return [{
    name,
    label: typeof field.label === 'string' ? field.label : name,
    kind: type === 'array' ? 'list' : type === 'group' ? 'group' : 'value',
    holds: holdsOf(field),
    required: field.required === true,
    longest: typeof custom?.longest === 'number' ? custom.longest : undefined,
    shown: (data, siblings) => !condition || Boolean(condition(data, siblings)),
    fields: sheetOf(fields),
  }]
}

/** The fields of a collection or a global, as the checks see them. */
export const sheetOf = (fields: readonly FieldLike[]): Sheet[] => fields.flatMap(sheetOfField)
