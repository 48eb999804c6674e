import { sameContent } from '@/lib/review'

/** What was typed in a form and has not reached the server. */
export type Kept = { at: string; values: Record<string, unknown>; /** Another such, still to be taken back or left. */ earlier?: Kept }

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
    write: (kept: Kept | null) => attempt(() => (kept ? localStorage.setItem(key, JSON.stringify(kept)) : localStorage.removeItem(key)), undefined),
  }
}

/** Whether something was typed that the form does not hold. */
export const isLost = (kept: Kept, form: Record<string, unknown>): boolean =>
  !sameContent(kept.values, form) || (kept.values.changeNote || null) !== (form.changeNote || null)
