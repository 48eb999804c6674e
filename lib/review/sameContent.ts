/** What the program writes by itself: no change for a reader. */
const OWN = new Set(['id', '_status', 'updatedAt', 'createdAt', 'deletedAt', 'changeNote', 'publicChanges', 'createdBy', 'editedBy', 'firstPublishedAt', 'publicId', 'removalNote'])

type Value = Record<string, unknown>

const isObject = (value: unknown): value is Value => typeof value === 'object' && value !== null && !Array.isArray(value)
const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0) || (isObject(value) && Object.values(value).every(isEmpty))

function same(one: unknown, other: unknown): boolean {
  if (isEmpty(one) || isEmpty(other)) return isEmpty(one) && isEmpty(other)
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((item, index) => same(item, other[index]))
  if (isObject(one) && isObject(other)) return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => same(one[key], other[key]))
  return one === other
}

/** Whether two versions of a document, relations as identifiers, say the same to visitors. In doubt, they do not. */
export const sameContent = (one: Value, other: Value): boolean =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((key) => !OWN.has(key)).every((key) => same(one[key], other[key]))
