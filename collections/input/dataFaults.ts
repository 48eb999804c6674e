import type { FlattenedField } from 'payload'
import { insideOf, labelOf } from './labels'
import { isRow, shapeFault, UUID } from './shapes'
import { unstorable } from './storable'

export type Fault = { path: string; label: string; message: string }

type Row = Record<string, unknown>

/** Worked out, kept elsewhere, or shown only: never taken from what is sent. */
const isTaken = (field: FlattenedField): boolean => field.type !== 'join' && !('virtual' in field && field.virtual)

function faultsIn(fields: FlattenedField[], data: Row, under: string): Fault[] {
  return fields.filter((field) => isTaken(field) && Object.hasOwn(data, field.name)).flatMap((field): Fault[] => {
    const [path, value, label] = [`${under}${field.name}`, data[field.name], labelOf(field)]
    const message = shapeFault(field, value)
    if (message) return [{ path, label, message: `${label} : ${message}` }]
    const inside = insideOf(field)
    if (!inside || !value) return []
    const rows: [Row, string][] = Array.isArray(value) ? value.map((row, place) => [row as Row, `${path}.${place}.`]) : isRow(value) ? [[value, `${path}.`]] : []
    return rows.flatMap(([row, prefix]) => faultsIn(inside, row, prefix))
  })
}

/** The field that a path leads to, as deep as the model goes: inside a text, it is the text. */
function fieldAt(fields: FlattenedField[], [name, ...rest]: string[], under: string[] = []): { path: string; label: string } | null {
  const field = fields.find((one) => one.name === name)
  if (!field) return null
  const row = rest[0] !== undefined && /^\d+$/.test(rest[0]) ? [rest[0]] : []
  const path = [...under, field.name]
  const inside = insideOf(field)
  return (inside && fieldAt(inside, rest.slice(row.length), [...path, ...row])) || { path: path.join('.'), label: labelOf(field) }
}

/** Everything in what is sent for a document that the database could not store, each at its field. */
export function dataFaults(fields: FlattenedField[], data: unknown): Fault[] {
  if (!isRow(data)) return [{ path: '', label: 'Fiche', message: 'Il manque le contenu de la fiche : un objet JSON, envoyé avec « Content-Type: application/json ».' }]
  const character = unstorable(data)
  if (character) {
    const { path, label } = fieldAt(fields, character.path.split('.')) ?? { path: character.path, label: character.path || 'Fiche' }
    return [{ path, label, message: `${label} : ce champ ${character.message}` }]
  }
  const id = data.id !== undefined && data.id !== null && !(typeof data.id === 'string' && UUID.test(data.id))
  return [...(id ? [{ path: 'id', label: 'Identifiant', message: 'Identifiant : il n’a pas la forme attendue.' }] : []), ...faultsIn(fields.filter(({ name }) => name !== 'id'), data, '')]
}
