/** What the program writes by itself: no change for a reader. */
export const OWN: ReadonlySet<string> = new Set(['id', '_status', 'updatedAt', 'createdAt', 'deletedAt', 'changeNote', 'publicChanges', 'createdBy', 'editedBy', 'firstPublishedAt', 'publicId', 'removalNote'])

export type Value = Record<string, unknown>

export const isObject = (value: unknown): value is Value => typeof value === 'object' && value !== null && !Array.isArray(value)
const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0) || (isObject(value) && Object.values(value).every(isEmpty))

const keysOf = (one: Value, other: Value): string[] => [...new Set([...Object.keys(one), ...Object.keys(other)])]

function same(one: unknown, other: unknown, path: string, unseen: ReadonlySet<string>): boolean {
  if (unseen.has(path)) return true
  if (isEmpty(one) || isEmpty(other)) return isEmpty(one) && isEmpty(other)
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((item, index) => same(item, other[index], path, unseen))
  if (isObject(one) && isObject(other)) return keysOf(one, other).every((key) => same(one[key], other[key], `${path}.${key}`, unseen))
  return one === other
}

const NONE: ReadonlySet<string> = new Set()

/** Whether two values of a field say the same. */
export const sameValue = (one: unknown, other: unknown): boolean => same(one, other, '', NONE)

/**
 * Whether two versions of a document, relations as identifiers, say the same. In doubt, they do not.
 * @param unseen paths, without the places in arrays, that do not count (`people.consentOn`)
 */
export const sameContent = (one: Value, other: Value, unseen: ReadonlySet<string> = NONE): boolean =>
  keysOf(one, other).filter((key) => !OWN.has(key)).every((key) => same(one[key], other[key], key, unseen))
