import { isObject, OWN, sameValue, type Value } from './sameContent'

/** What fields say, by their path: `title`, `legal.seat`. A list is one field, with its rows. */
export type Words = Record<string, unknown>

/** The note of a change is typed by a person; the rest of what does not count as content is written by the program. */
const isTyped = (field: string): boolean => field === 'changeNote' || !OWN.has(field)

const valueAt = (data: unknown, path: string): unknown => path.split('.').reduce((value, key) => (isObject(value) ? value[key] : undefined), data)

/** Payload's form says 0 where a list has no row. */
const isSame = (form: unknown, saved: unknown): boolean => sameValue(form === 0 && Array.isArray(saved) ? [] : form, saved)

/** The fields that a form's paths are about: `people.0.name` belongs to `people`, and a group is none. */
export function fieldsOf(paths: string[]): string[] {
  const fields = [...new Set(paths.map((path) => path.split(/\.\d+(?:\.|$)/)[0]!))]
  return fields.filter((field) => isTyped(field) && !fields.some((other) => other.startsWith(`${field}.`)))
}

/** What fields say that no version known to the server says. What was emptied is null. */
export const typedIn = (form: Value, known: Value[], fields: string[]): Words =>
  Object.fromEntries(fields
    .map((field) => [field, valueAt(form, field)] as const)
    .filter(([field, value]) => known.every((version) => !isSame(value, valueAt(version, field))))
    .map(([field, value]) => [field, value ?? null]))

/** Whether a document lacks some of these words. */
export const lacks = (data: Value, words: Words): boolean =>
  Object.entries(words).some(([field, value]) => isTyped(field) && !sameValue(value, valueAt(data, field)))

const withValue = (data: Value, [key, ...rest]: string[], value: unknown): Value => {
  const inside = data[key!]
  return { ...data, [key!]: rest.length > 0 ? withValue(isObject(inside) ? inside : {}, rest, value) : value }
}

/** A document with these words in their fields, and the rest as it is. */
export const withWords = (data: Value, words: Words): Value =>
  Object.entries(words).reduce((all, [field, value]) => (isTyped(field) ? withValue(all, field.split('.'), value) : all), data)
