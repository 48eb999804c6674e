export type Range = { start: number; end: number }

/**
 * The part of a file that is asked for (RFC 9110, 14). One part only: several are answered with the whole, as allowed.
 * @returns null for the whole, 'unsatisfiable' when it begins beyond the end
 */
export function readRange(header: string | null, size: number): Range | 'unsatisfiable' | null {
  const [, first, last] = /^bytes=\s*(\d*)-(\d*)\s*$/.exec(header ?? '') ?? []
  if (first === undefined || last === undefined || (!first && !last)) return null
  const start = first ? Number(first) : Math.max(0, size - Number(last))
  const end = first && last ? Math.min(size - 1, Number(last)) : size - 1
  if (first && last && Number(last) < start) return null
  return start >= size || (!first && Number(last) === 0) ? 'unsatisfiable' : { start, end }
}
