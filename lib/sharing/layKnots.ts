/**
 * Places along a line, in the order and as far as possible at the distances of the years, never closer than `gap`: knots
 * of the same day stay apart.
 * @param years in order
 * @returns as many places, from `left` to at most `right`; closer than `gap` only when there is no room
 */
export function layKnots(years: number[], { left, right, gap }: { left: number; right: number; gap: number }): number[] {
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return []
  const room = right - left
  const least = Math.min(gap, years.length > 1 ? room / (years.length - 1) : gap)
  const scale = last > first ? room / (last - first) : 0
  const places = years.map((year) => left + (year - first) * scale)
  for (let index = 1; index < places.length; index += 1) places[index] = Math.max(places[index]!, places[index - 1]! + least)
  for (let index = places.length - 1, limit = right; index >= 0; index -= 1, limit -= least) places[index] = Math.min(places[index]!, limit)
  return places
}
