/**
 * The value below which lie `share` (0 to 1) of the numbers, by nearest rank: always one of them, never an average.
 * @throws {RangeError} when there are none.
 */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  if (found === undefined) throw new RangeError('No numbers')
  return found
}

/** The middle number, or the average of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const around = Number.isInteger(middle) ? sorted.slice(middle - 1, middle + 1) : [percentile(sorted, 0.5)]
  if (around.length === 0) throw new RangeError('No numbers')
  return around.reduce((sum, number) => sum + number, 0) / around.length
}
