import type { FlattenedField } from 'payload'

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export const isRow = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isNumber = (value: unknown): boolean =>
  typeof value === 'number' ? Number.isFinite(value) : typeof value === 'string' && (value.trim() === '' || Number.isFinite(Number(value)))

/** A moment or a day as machines write them; PostgreSQL and JavaScript agree on years of four digits. */
export const isMoment = (value: unknown): boolean =>
  value instanceof Date ? !Number.isNaN(value.getTime()) : typeof value === 'string' && /^\d{4}-\d{2}(?:-\d{2})?(?:T.*)?$/.test(value) && !Number.isNaN(Date.parse(value))

/** What Payload itself takes for no relation. */
const isNoRelation = (value: unknown): boolean => value === '' || value === 'none' || value === 'null'
const isId = (value: unknown): boolean => typeof value === 'string' && UUID.test(value)
const isIdOrDocument = (value: unknown): boolean => isId(value) || (isRow(value) && isId(value.id))

function isRelation(relationTo: string | string[], value: unknown): boolean {
  if (typeof relationTo === 'string') return isIdOrDocument(value)
  return isRow(value) && typeof value.relationTo === 'string' && relationTo.includes(value.relationTo) && isIdOrDocument(value.value)
}

export const valuesOf = (options: readonly (string | { value: string })[]): string[] => options.map((option) => (typeof option === 'string' ? option : option.value))

const each = (value: unknown, hasMany: boolean | undefined, holds: (one: unknown) => boolean): boolean =>
  hasMany ? (Array.isArray(value) ? value.every((one) => one !== null && holds(one)) : holds(value)) : holds(value)

/**
 * What a value lacks to be one of this field, as a sentence after its name; null when it can be stored. Only the shape: what a
 * publication asks is said by the field's own validation, which Payload leaves out for drafts.
 */
export function shapeFault(field: FlattenedField, value: unknown): string | null {
  if (value === undefined || value === null) return null
  switch (field.type) {
    case 'text': case 'textarea': case 'email': case 'code':
      return each(value, 'hasMany' in field && field.hasMany, (one) => typeof one === 'string') ? null : 'un texte est attendu.'
    case 'number':
      return each(value, field.hasMany, isNumber) ? null : 'un nombre est attendu.'
    case 'checkbox':
      return typeof value === 'boolean' || ['true', 'false', ''].includes(value as string) ? null : 'oui ou non est attendu (true ou false).'
    case 'date':
      return isMoment(value) ? null : 'cette date n’est pas comprise. Écrivez-la année-mois-jour, par exemple 2013-02-13.'
    case 'select': case 'radio': {
      const values = valuesOf(field.options)
      return each(value, 'hasMany' in field && field.hasMany, (one) => values.includes(one as string)) ? null : `cette valeur n’est pas dans la liste : ${values.join(', ')}.`
    }
    case 'relationship': case 'upload':
      return isNoRelation(value) || each(value, field.hasMany, (one) => isRelation(field.relationTo, one)) ? null : 'le lien vers une autre fiche n’est pas compris : il faut son identifiant.'
    case 'array':
      return Array.isArray(value) ? (value.every(isRow) ? null : 'chaque ligne de cette liste doit avoir des champs.') : [0, '0'].includes(value as number) ? null : 'une liste est attendue.'
    case 'group': case 'tab':
      return isRow(value) ? null : 'un groupe de champs est attendu.'
    // A text with headings and lists has a grammar of its own (lib/richText).
    default:
      return null
  }
}
