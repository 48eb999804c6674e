type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** A relation as it is stored: an identifier, or one with its collection. */
const pointsTo = (value: Json, id: string): boolean =>
  value === id || (typeof value === 'object' && value !== null && !Array.isArray(value) && 'relationTo' in value && value.value === id)

/** Two places of one list that point to the same record become one. */
function withoutRepeats(list: Json[], id: string): Json[] {
  const first = list.findIndex((item) => pointsTo(item, id))
  return list.filter((item, index) => index <= first || first < 0 || !pointsTo(item, id))
}

/**
 * The same value with every reference to one record led to another: relations, pictures, links and notes inside texts.
 * @param value a document as it is stored: relations as identifiers. Not changed.
 */
export function replaceId<T>(value: T, from: string, to: string): T {
  const replaced = (one: Json): Json => {
    if (one === from) return to
    if (Array.isArray(one)) return one.some((item) => pointsTo(item, from)) ? withoutRepeats(one.map(replaced), to) : one.map(replaced)
    if (typeof one !== 'object' || one === null) return one
    return Object.fromEntries(Object.entries(one).map(([key, inside]) => [key, replaced(inside)]))
  }
  return replaced(value as Json) as T
}
