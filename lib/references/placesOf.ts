import type { Row, Sheet } from '@/lib/checks'
import { mentionedIds } from '@/lib/freshness/tags'

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])

/** Where a document points to a record, as the labels of the form: « Phases › Sources ». Each once, in the form's order. */
export function placesOf(sheet: Sheet[], data: Row, id: string): { path: string; label: string }[] {
  const places = sheet.flatMap(({ name, label, kind, fields }) => {
    const value = data[name]
    const within = (inside: Row, path: string) =>
      placesOf(fields, inside, id).map((place) => ({ path: `${path}.${place.path}`, label: `${label} › ${place.label}` }))
    if (kind === 'list') return rowsOf(value).flatMap((row, index) => within(row, `${name}.${index}`))
    if (kind === 'group') return within((value ?? {}) as Row, name)
    return mentionedIds(value).includes(id) ? [{ path: name, label }] : []
  })
  return [...new Map(places.toReversed().map((place) => [place.label, place])).values()].toReversed()
}
