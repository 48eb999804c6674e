/** A page or a moment of the history that changed; `note` is what staff said of its last public change. */
export type Change = { path: string; title: string; summary: string; note: string | null; publicId: string; updatedAt: string; collection: string }

export type Feed = {
  siteUrl: string
  /** Who publishes. */
  name: string
  description?: string | null
  /** Newest first. */
  changes: Change[]
}

/** What the collections are called in a feed. */
export const KINDS: Record<string, string> = {
  eras: 'Époque', milestones: 'Moment', projects: 'Projet', partners: 'Partenaire', experiments: 'Expérimentation', territories: 'Territoire',
}

export const feedTitle = (name: string): string => `${name}\u00a0: les nouveautés`

/** What an entry says: what changed, where staff said it, then what the thing is. */
export const told = ({ note, summary }: Pick<Change, 'note' | 'summary'>): string => (note ? `Ce qui a changé\u00a0: ${note.replace(/[.!?…]?$/, (end) => end || '.')} ${summary}` : summary)

/**
 * The permanent identifier of an entry (RFC 4151): made from the record's public identifier, it stays whatever the title
 * and the address become, as long as the site keeps its host.
 */
export const tagUri = (siteUrl: string, specific: string): string => `tag:${new URL(siteUrl).hostname},2026:${specific}`
