import { lacks, type Words } from '@/lib/review'

/** What was typed in a form and has not reached the server: the fields typed in, and the `updatedAt` of the version they were typed over. */
export type Kept = { at: string; values: Words; /** Another such, still to be taken back or left. */ earlier?: Kept }

/** A form made anew under the hands of whoever types comes back within so long, in milliseconds. */
const MADE_ANEW = 15_000

/** What this window wrote last, by key: gone with the page. */
const writtenHere = new Map<string, string>()

const keyOf = (person: string, slug: string, id: string) => `frappe:${person}:${slug}:${id}`

/** In this browser, by person and by document. Without storage (private windows), there is just nothing to take back. */
export function keeper(person: string, slug: string, id: string) {
  const key = keyOf(person, slug, id)
  const attempt = <T>(action: () => T, otherwise: T): T => {
    try {
      return action()
    } catch {
      return otherwise
    }
  }
  return {
    read: () => attempt(() => JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null, null),
    /** Whether it was typed in this very window a moment ago, in the same version of the document. */
    isOfThisMoment: ({ at, values }: Kept, form: Record<string, unknown>) =>
      writtenHere.get(key) === at && Date.now() - Date.parse(at) < MADE_ANEW && values.updatedAt === form.updatedAt,
    write: (kept: Kept | null) => {
      if (kept) writtenHere.set(key, kept.at)
      attempt(() => (kept ? localStorage.setItem(key, JSON.stringify(kept)) : localStorage.removeItem(key)), undefined)
    },
  }
}

/** Those whose words the form does not hold, the latest first. */
export function lostOf(kept: Kept | null | undefined, form: Record<string, unknown>): Kept | null {
  if (!kept) return null
  const earlier = lostOf(kept.earlier, form)
  if (!lacks(form, kept.values)) return earlier
  return { at: kept.at, values: kept.values, ...(earlier ? { earlier } : {}) }
}

/** Whether it was typed over a version older than the last one. */
export const isOlder = ({ values }: Kept, last: string): boolean => typeof values.updatedAt === 'string' && Date.parse(last) > Date.parse(values.updatedAt)
