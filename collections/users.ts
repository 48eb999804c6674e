import type { CollectionConfig } from 'payload'
import { env } from '@/lib/env'
import { ROLE_LABELS } from '@/lib/roles/roles'
import { toOptions } from '@/lib/vocabulary/vocabulary'
import { accessTo, noOneField, onlyAdministratorField, othersByAdministratorField, ownField, ownOrAdministratorField } from './access'
import { noteOperation } from './accounts/accountContext'
import { auditAccount, auditLogin, followAccountDeletion } from './accounts/auditAccounts'
import { accountEndpoints } from './accounts/endpoints'
import { guardSignIn, rememberDevice } from './accounts/guardSignIn'
import { closeInvitation, drawPassword, inviteCreated } from './accounts/invitation'
import { keepAnAdministratorAccount, validateRole } from './accounts/keepAnAdministrator'
import { keepPasswordsOwn, tellOwner } from './accounts/ownSecrets'
import { refuseWeakPassword } from './accounts/refuseWeakPassword'
import { requireSecondFactor } from './accounts/requireSecondFactor'
import { keepRefused } from './fields'
import { forgotPassword, keepLink, tellKeptLink } from './forgotPassword'

const HOUR = 60 * 60
/** Shown to nobody, and written by the program only. */
const WRITTEN_HERE = { hidden: true, admin: { hidden: true }, access: { create: noOneField, update: noOneField } } as const

export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Compte', plural: 'Comptes' },
  access: accessTo('users'),
  auth: {
    maxLoginAttempts: 0, removeTokenFromResponses: true, tokenExpiration: 8 * HOUR, forgotPassword,
    cookies: { sameSite: 'Lax', secure: env.siteUrl.startsWith('https://') },
  },
  admin: {
    group: 'Site', hideAPIURL: true, useAsTitle: 'name', defaultColumns: ['name', 'email', 'role'], listSearchableFields: ['name', 'email'],
    description: 'Les personnes de l’équipe. Chacune choisit son mot de passe par un lien : personne d’autre ne le connaît.',
    components: { views: { edit: { default: { Component: '/app/(payload)/_admin/account/AccountEdit.client#AccountEdit' } } } },
  },
  fields: [
    keepRefused(),
    // In no form: its owner chooses it by an invitation, and changes it with the one of before (`accounts/ownSecrets.ts`).
    { name: 'password', label: 'Mot de passe', type: 'text', virtual: true, admin: { hidden: true, disabled: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true }, access: { create: noOneField, update: noOneField } },
    { name: 'invitationKey', label: 'Clé de l’invitation', type: 'text', ...WRITTEN_HERE },
    { name: 'invitationUntil', label: 'Fin de l’invitation', type: 'date', ...WRITTEN_HERE },
    { name: 'name', label: 'Nom', type: 'text', required: true, admin: { description: 'Tel que l’équipe le lit. Par exemple : Marie Dupont.' } },
    // Laid over Payload’s own: the team reads names, not addresses.
    {
      name: 'email', label: 'Courriel', type: 'email', required: true, unique: true, access: { read: ownOrAdministratorField, update: othersByAdministratorField },
      admin: { description: 'Sert à se connecter. Vue de la personne elle-même et de l’administration.' },
    },
    {
      name: 'role', label: 'Rôle', type: 'radio', required: true, options: toOptions(ROLE_LABELS), saveToJWT: true,
      validate: validateRole,
      access: { create: onlyAdministratorField, update: onlyAdministratorField },
      admin: { layout: 'vertical', description: 'Ce que la personne peut faire. Chaque rôle peut tout ce que peuvent les précédents.' },
    },
    {
      name: 'reminders', label: 'Recevoir les rappels par courriel', type: 'checkbox', defaultValue: true,
      access: { read: ownOrAdministratorField },
      admin: { description: 'Chaque lundi, s’il y a lieu : fiches à relire, brouillons en attente, publications programmées. Jamais deux fois la même chose dans le mois.' },
    },
    // Payload’s own, with what each was opened from.
    { name: 'sessions', type: 'array', access: { read: ownField }, fields: [{ name: 'device', type: 'text' }] },
    { name: 'security', type: 'ui', admin: { components: { Field: '/app/(payload)/_admin/account/Security#Security' } } },
  ],
  endpoints: accountEndpoints,
  hooks: {
    beforeOperation: [noteOperation, keepPasswordsOwn, refuseWeakPassword, guardSignIn],
    beforeChange: [keepLink, drawPassword],
    beforeDelete: [keepAnAdministratorAccount],
    beforeLogin: [requireSecondFactor],
    afterLogin: [auditLogin, closeInvitation, rememberDevice],
    afterChange: [auditAccount, inviteCreated, tellOwner],
    afterDelete: [followAccountDeletion],
    afterOperation: [tellKeptLink],
  },
}
