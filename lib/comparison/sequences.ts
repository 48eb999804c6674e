/** What one sequence has in common with another, and what only one of them has, in order. */
export type Step<T> = { kind: 'same'; from: T; to: T } | { kind: 'removed'; from: T } | { kind: 'added'; to: T }

/** Cells of the table of the longest common subsequence; beyond, what differs is told as all removed and all added. */
const MOST_CELLS = 4_000_000

/** The lengths of the longest common subsequences of the ends of two lists: `at(i, j)` for `a` from i and `b` from j. */
function tableOf(a: readonly string[], b: readonly string[]) {
  const width = b.length + 1
  const cells = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      cells[i * width + j] = a[i] === b[j] ? cells[(i + 1) * width + j + 1]! + 1 : Math.max(cells[(i + 1) * width + j]!, cells[i * width + j + 1]!)
    }
  }
  return (i: number, j: number): number => cells[i * width + j]!
}

/**
 * Compares two sequences by the key of each item (longest common subsequence). Time and memory have an end whatever they are.
 */
export function compareSequences<T>(from: readonly T[], to: readonly T[], keyOf: (item: T) => string): Step<T>[] {
  const [a, b] = [from.map(keyOf), to.map(keyOf)]
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const [lastA, lastB] = [a.length - end, b.length - end]
  const same = (i: number, j: number): Step<T> => ({ kind: 'same', from: from[i]!, to: to[j]! })

  const steps: Step<T>[] = Array.from({ length: start }, (_, index) => same(index, index))
  const isBounded = (lastA - start) * (lastB - start) <= MOST_CELLS
  const common = isBounded ? tableOf(a.slice(start, lastA), b.slice(start, lastB)) : () => 0
  let [i, j] = [start, start]
  while (i < lastA || j < lastB) {
    if (isBounded && i < lastA && j < lastB && a[i] === b[j]) steps.push(same(i++, j++))
    else if (i < lastA && (j >= lastB || common(i + 1 - start, j - start) >= common(i - start, j + 1 - start))) steps.push({ kind: 'removed', from: from[i++]! })
    else steps.push({ kind: 'added', to: to[j++]! })
  }
  return [...steps, ...Array.from({ length: end }, (_, index) => same(lastA + index, lastB + index))]
}
