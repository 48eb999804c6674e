/** Who may log in, in order: each role may do all that the ones before it may (`table.ts` says what that is). */
export const ROLES = ['reader', 'contributor', 'editor', 'publisher', 'administrator'] as const
export type Role = (typeof ROLES)[number]

export const ROLE_LABELS: Record<Role, string> = {
  reader: 'Lecture (voit tout, ne change rien)',
  contributor: 'Contribution (écrit ses propres brouillons)',
  editor: 'Rédaction (écrit tous les brouillons)',
  publisher: 'Publication (publie, dépublie, supprime)',
  administrator: 'Administration (gère aussi les comptes)',
}

type MaybeUser = { role?: Role | null } | null | undefined

const atLeast = (role: Role) => (user: MaybeUser): boolean =>
  Boolean(user?.role) && ROLES.indexOf(user!.role!) >= ROLES.indexOf(role)

export const isStaff = atLeast('reader')
/** Whoever may start a document. Which ones they may go on changing: `mayEdit`. */
export const mayWriteDrafts = atLeast('contributor')
export const mayEditAll = atLeast('editor')
export const mayPublish = atLeast('publisher')
export const mayManageUsers = atLeast('administrator')

/** A document as it is stored, or with its author populated. */
type Authored = { createdBy?: string | { id: string } | null; firstPublishedAt?: string | null }

/** Whether a document is still a contributor's own: made by them, and never public. */
const isOwnDraft = (user: { id?: string }, { createdBy, firstPublishedAt }: Authored): boolean => {
  const author = typeof createdBy === 'object' ? createdBy?.id : createdBy
  return Boolean(author) && author === user.id && !firstPublishedAt
}

/** Whether someone may save a draft of this document. */
export const mayEdit = (user: ({ id?: string } & NonNullable<MaybeUser>) | null | undefined, document: Authored): boolean =>
  mayEditAll(user) || (mayWriteDrafts(user) && isOwnDraft(user!, document))
