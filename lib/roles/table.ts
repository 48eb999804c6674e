import type { Config } from '@/lib/payload-types'
import { ROLES, type Role } from './roles'

/** Every collection and global of our own, each of which the table must have. */
export type Collection = Exclude<keyof Config['collections'], `payload-${string}`>
export type Global = Exclude<keyof Config['globals'], `payload-${string}`>

export const ACTIONS = ['create', 'read', 'readVersions', 'update', 'publish', 'trash', 'delete'] as const
/** `update` saves a draft, or the document itself where there are no drafts; `publish` is every write that visitors see. */
export type Action = (typeof ACTIONS)[number]

/** How far an action reaches. `public`: what visitors see. `own`: one's own drafts never published, or one's own account. */
export type Reach = 'none' | 'public' | 'own' | 'all'

export const ACTORS = ['anonymous', ...ROLES] as const
export type Actor = 'anonymous' | Role

type Line = readonly [anonymous: Reach, reader: Reach, contributor: Reach, editor: Reach, publisher: Reach, administrator: Reach]
export type Sheet = Record<Action, Line>

const [none, all, own] = ['none', 'all', 'own'] as const
const NOBODY: Line = [none, none, none, none, none, none]
const ALL_STAFF: Line = [none, all, all, all, all, all]
const EDITORS: Line = [none, none, none, all, all, all]
const PUBLISHERS: Line = [none, none, none, none, all, all]
const ADMINISTRATORS: Line = [none, none, none, none, none, all]
const ANYONE: Line = [all, all, all, all, all, all]

/** Documents that visitors see once published. */
const DOCUMENTS: Sheet = {
  //             anonymous reader contributor editor publisher administrator
  create:       [none,     none,  all,        all,   all,      all],
  read:         ['public', all,   all,        all,   all,      all],
  readVersions: ALL_STAFF,
  update:       [none,     none,  own,        all,   all,      all],
  publish:      PUBLISHERS,
  trash:        PUBLISHERS,
  delete:       PUBLISHERS,
}

/** Files have no drafts: they are public where something published shows them. */
const FILES: Sheet = {
  ...DOCUMENTS, create: EDITORS, update: EDITORS, publish: EDITORS,
}

/** Written by hooks; those who publish add what replaces a withdrawn page. */
const ADDRESSES: Sheet = {
  create: NOBODY, read: ANYONE, readVersions: NOBODY, update: PUBLISHERS, publish: PUBLISHERS, trash: NOBODY, delete: ADMINISTRATORS,
}

/** The old site's addresses: followed for every visitor, kept by those who publish. */
const RULES: Sheet = { ...ADDRESSES, create: PUBLISHERS, delete: PUBLISHERS }

/** Counted by the server; those who publish strike out what is no address. */
const COUNTS: Sheet = { ...ADDRESSES, read: ALL_STAFF, update: NOBODY, publish: NOBODY, delete: PUBLISHERS }

/** Names are for the whole team, which works together; addresses and the rest are fields of their own (`collections/users.ts`). */
const ACCOUNTS: Sheet = {
  create:       ADMINISTRATORS,
  read:         ALL_STAFF,
  readVersions: NOBODY,
  update:       [none, own, own, own, own, all],
  publish:      NOBODY,
  trash:        NOBODY,
  delete:       ADMINISTRATORS,
}

/** The program's own notes. */
const CLOSED: Sheet = {
  create: NOBODY, read: NOBODY, readVersions: NOBODY, update: NOBODY, publish: NOBODY, trash: NOBODY, delete: NOBODY,
}

/** Written by the server, with the rights of whoever takes the step. */
const STEPS: Sheet = { ...CLOSED, read: ALL_STAFF }

/** Who did what: read by those who answer for it, written by hooks. */
const JOURNAL: Sheet = { ...CLOSED, read: ADMINISTRATORS }

/** Settings of the whole site, public as soon as they are saved. */
const SETTINGS: Sheet = { ...CLOSED, read: ANYONE, readVersions: ALL_STAFF, update: PUBLISHERS, publish: PUBLISHERS }

/** Who may do what: role × collection × action. Access functions are made from it, and the tests compare them with it. */
export const TABLE: Record<Collection | Global, Sheet> = {
  'eras': DOCUMENTS, 'milestones': DOCUMENTS, 'sources': DOCUMENTS,
  'projects': DOCUMENTS, 'experiments': DOCUMENTS, 'territories': DOCUMENTS, 'cohorts': DOCUMENTS,
  'partners': DOCUMENTS, 'supports': DOCUMENTS, 'pages': DOCUMENTS,
  'media': FILES, 'former-addresses': ADDRESSES, 'legacy-addresses': RULES, 'missing-addresses': COUNTS,
  'users': ACCOUNTS, 'second-factors': CLOSED, 'audit-log': JOURNAL, 'review-steps': STEPS, 'starter-entries': CLOSED, 'reminders': CLOSED,
  'history': SETTINGS, 'navigation': SETTINGS, 'site': SETTINGS, 'accessibility': SETTINGS,
}

const OWN: Line = [none, own, own, own, own, own]
const OWN_OR_ADMINISTRATOR: Line = [none, own, own, own, own, all]

/** Shown to visitors as each document allows (`collections/logoRights.ts`); they may never filter or sort by it. */
const WHILE_RIGHTS_HOLD: Line = ['public', all, all, all, all, all]

/** Of every document. */
const OF_ALL = { createdBy: ALL_STAFF, editedBy: ALL_STAFF, firstPublishedAt: ALL_STAFF, removalNote: ALL_STAFF, changeNote: ALL_STAFF }

/**
 * Fields that not everyone who reads a document may read: path → who. They are absent from what the others get, and answer
 * neither their filters nor their sorts. `own`: on one's own account.
 */
export const PRIVATE_FIELDS: Partial<Record<Collection | Global, Record<string, Line>>> = {
  'eras': OF_ALL, 'milestones': OF_ALL, 'sources': OF_ALL, 'territories': OF_ALL,
  'cohorts': OF_ALL, 'pages': OF_ALL,
  'partners': { ...OF_ALL, logo: WHILE_RIGHTS_HOLD },
  'experiments': { ...OF_ALL, responsible: ALL_STAFF },
  'projects': { ...OF_ALL, 'responsible': ALL_STAFF, 'people.consentOn': ALL_STAFF },
  'supports': { ...OF_ALL, amount: ALL_STAFF, creditLine: WHILE_RIGHTS_HOLD },
  'legacy-addresses': { note: ALL_STAFF },
  'users': {
    email: OWN_OR_ADMINISTRATOR, reminders: OWN_OR_ADMINISTRATOR, sessions: OWN,
    invitationKey: NOBODY, invitationUntil: NOBODY, salt: NOBODY, hash: NOBODY, resetPasswordToken: NOBODY, resetPasswordExpiration: NOBODY, resetPasswordRequestedAt: NOBODY,
  },
}

/** The fields of a document that visitors never get, whatever it says. */
export const unseenByVisitors = (where: Collection): ReadonlySet<string> =>
  new Set(Object.entries(PRIVATE_FIELDS[where] ?? {}).filter(([, [anonymous]]) => anonymous === 'none').map(([path]) => path))

/** What the table says of someone, who may be nobody. */
export function reach(user: { role?: Role | null } | null | undefined, where: Collection | Global, action: Action): Reach {
  return TABLE[where][action][ACTORS.indexOf(user?.role ?? 'anonymous')] ?? 'none'
}
