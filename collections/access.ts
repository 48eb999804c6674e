import type { Access, CollectionConfig, FieldAccess, Where } from 'payload'
import { isStaff, mayManageUsers, mayPublish, mayWriteDrafts } from '@/lib/roles/roles'

/** What anyone may read: published and not in the trash. */
const PUBLIC: Where = { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }

const staffOrPublic: Access = ({ req }) => isStaff(req.user) || PUBLIC
const staff: Access = ({ req }) => isStaff(req.user)
const writers: Access = ({ req }) => mayWriteDrafts(req.user)
const publishers: Access = ({ req }) => mayPublish(req.user)
const administrators: Access = ({ req }) => mayManageUsers(req.user)
const nobody: Access = () => false
const anyone: Access = () => true

/** Writing is for writers, but what makes a document public or takes it away is for publishers. */
const writeOrPublish: Access = ({ req, data }) =>
  data?._status === 'published' || data?.deletedAt ? mayPublish(req.user) : mayWriteDrafts(req.user)

type CollectionAccess = NonNullable<CollectionConfig['access']>

/** A collection of public documents with drafts. */
export const publicDocumentAccess: CollectionAccess = {
  create: writeOrPublish,
  read: staffOrPublic,
  update: writeOrPublish,
  delete: publishers,
  readVersions: staff,
  unlock: nobody,
  admin: ({ req }) => isStaff(req.user),
}

/** Files have no draft state: they are public as soon as they are there, until they are in the trash. */
export const mediaAccess: CollectionAccess = {
  create: writers,
  read: ({ req }) => isStaff(req.user) || { deletedAt: { exists: false } },
  update: writers,
  delete: publishers,
  readVersions: staff,
  unlock: nobody,
  admin: ({ req }) => isStaff(req.user),
}

/** The address book is public and written by hooks; those who publish add what replaced a page that was withdrawn. */
export const addressBookAccess: CollectionAccess = {
  create: nobody,
  read: anyone,
  update: publishers,
  delete: administrators,
  readVersions: nobody,
  unlock: nobody,
  admin: ({ req }) => isStaff(req.user),
}

/** The loader's own notes: no one reads or writes them through the API. */
export const nobodyAccess: CollectionAccess = {
  create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody, unlock: nobody, admin: () => false,
}

/** Accounts: one sees and edits oneself; administrators see, make and change all. */
export const userAccess: CollectionAccess = {
  create: administrators,
  read: ({ req }) => mayManageUsers(req.user) || (req.user ? { id: { equals: req.user.id } } : false),
  update: ({ req }) => mayManageUsers(req.user) || (req.user ? { id: { equals: req.user.id } } : false),
  delete: administrators,
  readVersions: nobody,
  unlock: administrators,
  admin: ({ req }) => isStaff(req.user),
}

/** Site-wide settings: public to read, changed by those who publish. */
export const globalAccess = { read: anyone, update: publishers, readVersions: staff }

export const onlyStaffField: FieldAccess = ({ req }) => isStaff(req.user)
export const onlyAdministratorField: FieldAccess = ({ req }) => mayManageUsers(req.user)
export const noOneField: FieldAccess = () => false
