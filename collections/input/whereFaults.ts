import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import { labelOf } from './labels'
import { isMoment, isRow, UUID, valuesOf } from './shapes'

const EQUAL = ['equals', 'not_equals', 'in', 'not_in', 'exists']
const ORDER = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const WORDS = ['like', 'not_like', 'contains']

/** What PostgreSQL can answer about each kind of field; of the others, nothing. */
const OPERATORS: Partial<Record<FlattenedField['type'], string[]>> = {
  text: [...EQUAL, ...ORDER, ...WORDS], textarea: [...EQUAL, ...ORDER, ...WORDS], email: [...EQUAL, ...ORDER, ...WORDS], code: [...EQUAL, ...ORDER, ...WORDS],
  number: [...EQUAL, ...ORDER, 'like'], date: [...EQUAL, ...ORDER], checkbox: ['equals', 'not_equals', 'exists'],
  select: EQUAL, radio: EQUAL, relationship: [...EQUAL, 'like', 'contains'], upload: [...EQUAL, 'like', 'contains'], json: ['exists'], richText: ['exists'],
}
const OF_IDS = [...EQUAL, 'like', 'contains', ...ORDER]

const hasMany = (field: FlattenedField): boolean => 'hasMany' in field && field.hasMany === true

/** Of several collections: found by `{ relationTo, value }`, or by one of the two. */
const isPolymorphic = (field: FlattenedField): boolean => 'relationTo' in field && Array.isArray(field.relationTo)

/** A relation to one document is an identifier, of which there are no parts. */
const operatorsOf = (field: FlattenedField): string[] => isPolymorphic(field) ? ['equals'] : (OPERATORS[field.type] ?? []).filter((operator) => operator !== 'contains' || hasMany(field) || !['relationship', 'upload'].includes(field.type))

type Target = { field: FlattenedField; label: string } | 'id' | 'unknown'

/** The field at the end of a path, through groups, lists and relations; unknown to this walk, it is left to Payload. */
function targetOf(payload: Payload, fields: FlattenedField[], [name, ...rest]: string[]): Target {
  if (name === 'id' || name === 'parent') return 'id'
  const field = fields.find((one) => one.name === name)
  if (!field || ('virtual' in field && field.virtual)) return 'unknown'
  if (rest.length === 0 || field.type === 'join') return { field, label: labelOf(field) }
  if ('flattenedFields' in field) return targetOf(payload, field.flattenedFields, rest)
  if (field.type !== 'relationship' && field.type !== 'upload') return 'unknown'
  if (Array.isArray(field.relationTo)) return rest[0] === 'value' ? 'id' : 'unknown'
  return targetOf(payload, payload.collections[field.relationTo as CollectionSlug].config.flattenedFields, rest)
}

const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [value])
const isNothing = (value: unknown): boolean => value === null || value === '' || value === 'null'

function isAsked(field: FlattenedField, operator: string, value: unknown): boolean {
  switch (field.type) {
    case 'number': return isNothing(value) || (['string', 'number'].includes(typeof value) && Number.isFinite(Number(value)))
    case 'date': return isNothing(value) || isMoment(value)
    case 'checkbox': return isNothing(value) || ['true', 'false'].includes(String(value).toLowerCase())
    case 'select': case 'radio': return isNothing(value) ? value !== '' : valuesOf(field.options).includes(value as string)
    case 'relationship': case 'upload':
      if (isRow(value)) return operator === 'contains' || (operator === 'equals' && Array.isArray(field.relationTo) && (field.relationTo as string[]).includes(value.relationTo as string) && UUID.test(String(value.value)))
      if (isPolymorphic(field)) return false
      return UUID.test(String(value)) || (isNothing(value) && ['equals', 'not_equals', 'like'].includes(operator))
    default: return !isRow(value) && (operator !== 'like' && operator !== 'not_like' || typeof value === 'string')
  }
}

function conditionFault(target: Exclude<Target, 'unknown'>, path: string, operator: string, value: unknown): string | null {
  const label = target === 'id' ? 'Identifiant' : target.label
  const allowed = target === 'id' ? OF_IDS : operatorsOf(target.field)
  if (allowed.length === 0) return `« ${label} » (${path}) ne se filtre pas.`
  if (!allowed.includes(operator)) return `« ${label} » (${path}) ne se filtre pas par « ${operator} » : ${allowed.join(', ')}.`
  if (operator === 'exists') return ['true', 'false'].includes(String(value)) ? null : `« ${label} » (${path}) : « exists » attend true ou false.`
  const values = operator === 'in' || operator === 'not_in' ? listed(value) : Array.isArray(value) ? value : [value]
  const severals = ['in', 'not_in', ...(target !== 'id' && hasMany(target.field) ? ['contains', 'equals', 'not_equals'] : [])]
  if (Array.isArray(value) && !severals.includes(operator)) return `« ${label} » (${path}) : « ${operator} » attend une seule valeur.`
  // Payload looks for no identifier where one has not the form of an identifier, but for one value only.
  const holds = target === 'id'
    ? (one: unknown) => isNothing(one) || (typeof one === 'string' && (values.length === 1 && operator !== 'in' && operator !== 'not_in' || UUID.test(one)))
    : (one: unknown) => isAsked(target.field, operator, one)
  return values.every(holds) ? null : `« ${label} » (${path}) : cette valeur ne peut pas être la sienne.`
}

/** What a filter asks that the database can't answer, as sentences for whoever wrote it. Fields that do not exist are left to Payload. */
export function whereFaults(payload: Payload, fields: FlattenedField[], where: unknown): string[] {
  if (where === undefined || where === null) return []
  if (!isRow(where)) return ['Ce filtre n’est pas compris : « where » attend un champ, une comparaison et une valeur, par exemple where[title][equals]=Voxe.']
  return Object.entries(where).flatMap(([path, condition]): string[] => {
    if (['and', 'or'].includes(path.toLowerCase())) {
      return Array.isArray(condition) ? condition.flatMap((one) => whereFaults(payload, fields, one)) : [`« ${path} » attend une liste de filtres.`]
    }
    if (!isRow(condition)) return [`« ${path} » : il manque la comparaison, par exemple where[${path}][equals]=….`]
    const steps = path.replaceAll('__', '.').split('.')
    const target = targetOf(payload, fields, steps[0] === 'version' ? steps.slice(1) : steps)
    if (target === 'unknown') return []
    return Object.entries(condition).map(([operator, value]) => conditionFault(target, path, operator, value)).filter((fault) => fault !== null)
  })
}
