import type { CollectionConfig } from 'payload'
import { env } from '@/lib/env'
import { ROLE_LABELS } from '@/lib/roles/roles'
import { toOptions } from '@/lib/vocabulary/vocabulary'
import { accessTo, onlyAdministratorField, ownOrAdministratorField } from './access'
import { refuseWeakPassword } from './hooks/refuseWeakPassword'
import { forgotPassword } from './forgotPassword'

export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Compte', plural: 'Comptes' },
  access: accessTo('users'),
  auth: { maxLoginAttempts: 8, lockTime: 10 * 60 * 1000, tokenExpiration: 8 * 60 * 60, forgotPassword, cookies: { sameSite: 'Lax', secure: env.siteUrl.startsWith('https://') } },
  admin: { group: 'Site', useAsTitle: 'name', defaultColumns: ['name', 'email', 'role'] },
  fields: [
    { name: 'name', label: 'Nom', type: 'text', required: true },
    // Laid over Payload’s own: the team reads names, not addresses.
    { name: 'email', type: 'email', required: true, unique: true, access: { read: ownOrAdministratorField } },
    {
      name: 'role', label: 'Rôle', type: 'select', required: true, defaultValue: 'editor', options: toOptions(ROLE_LABELS), saveToJWT: true,
      access: { create: onlyAdministratorField, update: onlyAdministratorField },
    },
    {
      name: 'reminders', label: 'Recevoir les rappels par courriel', type: 'checkbox', defaultValue: true,
      access: { read: ownOrAdministratorField },
      admin: { description: 'Chaque lundi, s’il y a lieu : fiches à relire, brouillons en attente, publications programmées. Jamais deux fois la même chose dans le mois.' },
    },
  ],
  hooks: { beforeOperation: [refuseWeakPassword] },
}
