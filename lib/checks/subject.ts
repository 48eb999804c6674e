import type { Sheet } from './sheet'
import type { Group, Place, Row, Subject } from './types'

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
const join = (parent: string, name: string | number) => (parent ? `${parent}.${name}` : String(name))
const under = (parent: string, label: string) => (parent ? `${parent} › ${label}` : label)

/** Reads a document field by field, in the order of its form; fields that the form hides are left out. */
export function subjectOf(collection: string, sheet: readonly Sheet[], data: Row): Subject {
  const places: Place[] = []
  const groups: Group[] = []

  const read = (fields: readonly Sheet[], values: Row, path: string, label: string): void => {
    groups.push({ path, label, data: values, names: new Set(fields.map(({ name }) => name)) })
    for (const field of fields) {
      if (!field.shown(data, values)) continue
      const here = { path: join(path, field.name), label: under(label, field.label) }
      const value = values[field.name]
      if (field.kind === 'group') read(field.fields, isRow(value) ? value : {}, here.path, here.label)
      else if (field.kind === 'list') {
        const rows = Array.isArray(value) ? value : []
        rows.forEach((row: unknown, index) => read(field.fields, isRow(row) ? row : {}, join(here.path, index), `${here.label} ${index + 1}`))
        places.push({ ...here, holds: 'other', required: field.required, value })
      } else places.push({ ...here, holds: field.holds, required: field.required, longest: field.longest, value })
    }
  }

  read(sheet, data, '', '')
  return { collection, data, places, groups }
}
