/** A published change, as visitors may read it: when, and what changed. */
export type PublicChange = { on: string; note: string }

export const NOTE_LENGTH = 200
export const NOTE_MISSING = 'Dites en une phrase ce qui change : cette fiche est déjà publique, et les visiteurs liront cette note. Par exemple : « Date de création corrigée ».'
export const NOTE_MISSING_TO_SCHEDULE = 'Rien n’a été programmé. Remplissez d’abord « Ce qui change » : cette fiche est déjà publique, et les visiteurs liront cette note.'

/** A note as it is kept; null when it says nothing. */
export const cleanNote = (note: unknown): string | null => (typeof note === 'string' ? note.replaceAll(/\s+/g, ' ').trim() || null : null)

/** The published changes with this one, the last first. */
export const withChange = (before: readonly PublicChange[] | null | undefined, note: string, on: string): PublicChange[] => [{ on, note }, ...(before ?? [])]

type Told = { title: string; publicChanges?: PublicChange[] | null }

/**
 * What was told of the records that are read on one page, the last first.
 * @param page the record whose page it is: its own changes bear no name
 * @param parts the others, each once
 */
export function toldChanges(page: Told, parts: readonly Told[]): (PublicChange & { of: string | null })[] {
  const own = (page.publicChanges ?? []).map((change) => ({ ...change, of: null }))
  const named = parts.flatMap(({ title, publicChanges }) => (publicChanges ?? []).map((change) => ({ ...change, of: title })))
  return [...own, ...named].sort((one, other) => other.on.localeCompare(one.on))
}
