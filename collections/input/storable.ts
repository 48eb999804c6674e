/** Deeper than any form; what is deeper is made to exhaust whoever walks through it. */
const DEEPEST = 100

export type Unstorable = { path: string; message: string }

const CHARACTER = 'contient un caractère invisible que l’on ne peut pas enregistrer (souvent collé d’un PDF). Effacez ce texte et tapez-le de nouveau.'
const DEPTH = 'a des listes ou des éléments mis les uns dans les autres trop de fois : rien n’a été enregistré.'

/** PostgreSQL keeps no NUL, and JSON columns no half of a surrogate pair. */
const isStorable = (text: string): boolean => !text.includes('\u0000') && !/\p{Surrogate}/u.test(text)

const isWalked = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && (Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null))

/** The first text in a value that the database could not keep, with where it is; null when there is none. */
export function unstorable(value: unknown, path = '', depth = 0): Unstorable | null {
  if (typeof value === 'string') return isStorable(value) ? null : { path, message: CHARACTER }
  if (!isWalked(value)) return null
  if (depth > DEEPEST) return { path: path.split('.')[0]!, message: DEPTH }
  for (const [name, inside] of Object.entries(value)) {
    if (!isStorable(name)) return { path, message: CHARACTER }
    const fault = unstorable(inside, path ? `${path}.${name}` : name, depth + 1)
    if (fault) return fault
  }
  return null
}
