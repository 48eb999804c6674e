import type { CollectionConfig } from 'payload'
import { env } from '@/lib/env'
import { ROLE_LABELS } from '@/lib/roles/roles'
import { toOptions } from '@/lib/vocabulary/vocabulary'
import { accessTo, onlyAdministratorField, ownOrAdministratorField } from './access'
import { refuseWeakPassword } from './hooks/refuseWeakPassword'

export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Compte', plural: 'Comptes' },
  access: accessTo('users'),
  auth: { maxLoginAttempts: 8, lockTime: 10 * 60 * 1000, tokenExpiration: 8 * 60 * 60, cookies: { sameSite: 'Lax', secure: env.siteUrl.startsWith('https://') } },
  admin: { group: 'Site', hideAPIURL: true, useAsTitle: 'name', defaultColumns: ['name', 'email', 'role'], listSearchableFields: ['name', 'email'], description: 'Les personnes qui tiennent le site.' },
  fields: [
    { name: 'name', label: 'Nom', type: 'text', required: true, admin: { description: 'Prénom et nom, vus par l’équipe seulement.' } },
    // Laid over Payload’s own: the team reads names, not addresses.
    {
      name: 'email', label: 'Adresse électronique', type: 'email', required: true, unique: true, access: { read: ownOrAdministratorField },
      admin: { description: 'Sert à se connecter. Vue de la personne elle-même et de l’administration.' },
    },
    {
      name: 'role', label: 'Rôle', type: 'select', required: true, defaultValue: 'editor', options: toOptions(ROLE_LABELS), saveToJWT: true,
      admin: { description: 'Donnez le plus petit rôle qui suffit.' },
      access: { create: onlyAdministratorField, update: onlyAdministratorField },
    },
  ],
  hooks: { beforeOperation: [refuseWeakPassword] },
}
