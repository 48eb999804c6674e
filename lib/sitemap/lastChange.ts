type Dated = { id: string; updatedAt: string }

const later = (one: string | undefined, other: string): string => (one && one > other ? one : other)

const isDated = (value: unknown): value is Dated =>
  typeof value === 'object' && value !== null && typeof (value as Dated).id === 'string' && typeof (value as Dated).updatedAt === 'string'

/** Every record of some lists, a list inside an object included. */
const recordsIn = (value: unknown): Dated[] => {
  if (Array.isArray(value)) return value.filter(isDated)
  return typeof value === 'object' && value !== null && !isDated(value) ? Object.values(value).flatMap(recordsIn) : []
}

/**
 * When what a page shows last changed: its own record, or one shown there because it points to it.
 * @param shown lists of records that the page shows, of which those that do not name its own do not count
 */
export function lastChange(own: Dated, shown: unknown): string {
  return recordsIn(shown).filter((record) => JSON.stringify(record).includes(own.id)).reduce((last, { updatedAt }) => later(last, updatedAt), own.updatedAt)
}

/**
 * For every record that some others name, when the last of them changed.
 * @param idsIn the identifiers that a record names
 */
export function lastNamed(records: Dated[], idsIn: (record: Dated) => string[]): Map<string, string> {
  const moments = new Map<string, string>()
  for (const record of records) for (const id of idsIn(record)) if (id !== record.id) moments.set(id, later(moments.get(id), record.updatedAt))
  return moments
}
