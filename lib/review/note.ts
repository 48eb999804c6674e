/** A published change, as visitors may read it: when, and what changed. */
export type PublicChange = { on: string; note: string }

export const NOTE_LENGTH = 200
export const NOTE_MISSING = 'Dites en une phrase ce qui change : cette fiche est déjà publique, et les visiteurs liront cette note. Par exemple : « Date de création corrigée ».'
export const NOTE_MISSING_TO_SCHEDULE = 'Rien n’a été programmé. Remplissez d’abord « Ce qui change » : cette fiche est déjà publique, et les visiteurs liront cette note.'

/** A note as it is kept; null when it says nothing. */
export const cleanNote = (note: unknown): string | null => (typeof note === 'string' ? note.replaceAll(/\s+/g, ' ').trim() || null : null)

/** The published changes with this one, the last first. */
export const withChange = (before: readonly PublicChange[] | null | undefined, note: string, on: string): PublicChange[] => [{ on, note }, ...(before ?? [])]
