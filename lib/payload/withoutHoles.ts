import type { CollectionSlug, FlattenedField, Payload } from 'payload'

type Row = Record<string, unknown>

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
const isEmpty = (value: unknown) => value === null || value === undefined || value === ''

/** A part of a form that the page could not show: something that the model asks for is not there yet. */
const isStarted = (fields: FlattenedField[], row: Row): boolean =>
  fields.every((field) => !('required' in field && field.required) || !isEmpty(row[field.name]))

function filled(payload: Payload, field: FlattenedField, value: unknown): unknown {
  const related = (relationTo: string, document: unknown) =>
    isRow(document) ? withoutHoles(payload, payload.collections[relationTo as CollectionSlug].config.flattenedFields, document) : document
  switch (field.type) {
    case 'text': case 'textarea':
      return isEmpty(value) && field.required ? '' : value
    case 'group': case 'tab':
      return withoutHoles(payload, field.flattenedFields, isRow(value) ? value : {})
    case 'array':
      return Array.isArray(value)
        ? value.filter(isRow).filter((row) => isStarted(field.flattenedFields, row)).map((row) => withoutHoles(payload, field.flattenedFields, row))
        : value
    case 'relationship': case 'upload': {
      const one = (item: unknown) => {
        if (typeof field.relationTo === 'string') return related(field.relationTo, item)
        return isRow(item) && typeof item.relationTo === 'string' ? { ...item, value: related(item.relationTo, item.value) } : item
      }
      return Array.isArray(value) ? value.map(one) : one(value)
    }
    default:
      return value
  }
}

/**
 * A draft that pages can show: they count on what the model asks for, which a document being written may lack. Texts and
 * dates not typed yet are empty; rows not finished are left out.
 */
export function withoutHoles(payload: Payload, fields: FlattenedField[], document: Row): Row {
  const named = fields.filter((field) => field.type !== 'join' && (field.name in document || ('required' in field && field.required) || field.type === 'group'))
  return { ...document, ...Object.fromEntries(named.map((field) => [field.name, filled(payload, field, document[field.name])])) }
}
