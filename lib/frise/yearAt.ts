const DAY = 86_400_000

/** Where a day ('YYYY-MM-DD') begins, in years: 2013 for its first day, 2013.997 for its last. */
export function yearAt(day: string): number {
  const year = Number(day.slice(0, 4))
  const [start, end] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)]
  return year + (Date.parse(`${day}T00:00Z`) - start) / (end - start)
}

/** Where a day ends: 2014 for the last day of 2013. */
export const yearAfter = (day: string): number =>
  yearAt(new Date(Date.parse(`${day}T00:00Z`) + DAY).toISOString().slice(0, 10))
