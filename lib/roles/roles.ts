/** Who may do what, in one place. Each role may do all that the ones before it may. */
export const ROLES = ['reader', 'editor', 'publisher', 'administrator'] as const
export type Role = (typeof ROLES)[number]

export const ROLE_LABELS: Record<Role, string> = {
  reader: 'Lecture (voit tout, ne change rien)',
  editor: 'Rédaction (écrit des brouillons)',
  publisher: 'Publication (publie, dépublie, supprime)',
  administrator: 'Administration (gère aussi les comptes)',
}

type MaybeUser = { role?: Role | null } | null | undefined

const atLeast = (role: Role) => (user: MaybeUser): boolean =>
  Boolean(user?.role) && ROLES.indexOf(user!.role!) >= ROLES.indexOf(role)

export const isStaff = atLeast('reader')
export const mayWriteDrafts = atLeast('editor')
export const mayPublish = atLeast('publisher')
export const mayManageUsers = atLeast('administrator')
