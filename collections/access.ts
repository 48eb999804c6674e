import type { Access, CollectionConfig, FieldAccess, GlobalConfig, PayloadRequest, Where } from 'payload'
import { isStaff, mayManageUsers } from '@/lib/roles/roles'
import { type Action, type Collection, type Global, reach } from '@/lib/roles/table'

type User = NonNullable<PayloadRequest['user']>

/** What the words `public` and `own` of the table mean for a collection. */
type Limits = { public: Where; own: (user: User) => Where }

const NOT_IN_TRASH: Where = { deletedAt: { exists: false } }

const DOCUMENTS: Limits = {
  public: { and: [{ _status: { equals: 'published' } }, NOT_IN_TRASH] },
  own: ({ id }) => ({ createdBy: { equals: id }, firstPublishedAt: { exists: false } }),
}
const LIMITS: Partial<Record<Collection, Limits>> = {
  // A file has no state of its own: it is public as long as something public shows it (collections/files/showing.ts).
  media: { ...DOCUMENTS, public: { and: [{ isShown: { equals: true } }, NOT_IN_TRASH] } },
  users: { ...DOCUMENTS, own: ({ id }) => ({ id: { equals: id } }) },
}

const allow = (slug: Collection, { user }: PayloadRequest, action: Action): boolean | Where => {
  const limits = LIMITS[slug] ?? DOCUMENTS
  switch (reach(user, slug, action)) {
    case 'all': return true
    case 'public': return limits.public
    case 'own': return user ? limits.own(user) : false
    default: return false
  }
}

/** What a write really does, by what it says: one that publishes or removes is more than an update. */
const actionOf = (written: 'create' | 'update' | 'delete', data: { _status?: unknown; deletedAt?: unknown } | undefined): Action => {
  if (data?.deletedAt) return 'trash'
  return written !== 'delete' && data?._status === 'published' ? 'publish' : written
}

/** The access functions of a collection, from the table. */
export function accessTo(slug: Collection): NonNullable<CollectionConfig['access']> {
  const fixed = (action: Action): Access => ({ req }) => allow(slug, req, action)
  const written = (action: 'create' | 'update' | 'delete'): Access => ({ req, data }) => allow(slug, req, actionOf(action, data))
  return {
    create: written('create'), read: fixed('read'), update: written('update'), delete: written('delete'),
    readVersions: fixed('readVersions'),
    // Nothing shuts an account: there is nothing to open.
    unlock: () => false,
    admin: ({ req }) => isStaff(req.user),
  }
}

/** The access functions of a global, from the table. */
export function accessToGlobal(slug: Global): NonNullable<GlobalConfig['access']> {
  const fixed = (action: Action): Access => ({ req }) => reach(req.user, slug, action) === 'all'
  return { read: fixed('read'), update: fixed('update'), readVersions: fixed('readVersions') }
}

export const onlyStaffField: FieldAccess = ({ req }) => isStaff(req.user)
export const onlyAdministratorField: FieldAccess = ({ req }) => mayManageUsers(req.user)
/**
 * One's own account, and administrators. The admin's form asks with the identifier and no document; to filter or sort, with
 * neither: then only administrators may.
 */
export const ownOrAdministratorField: FieldAccess = ({ req, doc, id }) =>
  mayManageUsers(req.user) || Boolean(req.user && (doc ? doc.id : id) === req.user.id)
/** What its owner changes elsewhere, with a password. */
export const othersByAdministratorField: FieldAccess = ({ req, doc, id }) => mayManageUsers(req.user) && (doc?.id ?? id) !== req.user?.id
export const ownField: FieldAccess = ({ req, doc }) => Boolean(req.user && doc?.id === req.user.id)
export const noOneField: FieldAccess = () => false
