/** What the audit log keeps, and its words. */
export const AUDIT_EVENTS = {
  login: 'Connexion',
  loginRefused: 'Connexion refusée',
  accountLocked: 'Trop d’essais de connexion',
  /** In lines of before: nothing shuts an account any more. */
  accountUnlocked: 'Compte débloqué',
  passwordChanged: 'Mot de passe changé',
  emailChanged: 'Courriel du compte changé',
  sessionsEnded: 'Sessions fermées',
  secondFactorOn: 'Second facteur activé',
  secondFactorOff: 'Second facteur désactivé',
  secondFactorReset: 'Second facteur retiré par l’administration',
  recoveryCodeUsed: 'Code de secours utilisé',
  recoveryCodesRenewed: 'Codes de secours renouvelés',
  accountCreated: 'Compte créé',
  invitationSent: 'Invitation envoyée',
  invitationAccepted: 'Invitation acceptée',
  accountDeleted: 'Compte supprimé',
  roleChanged: 'Rôle changé',
  published: 'Publication',
  publicChanged: 'Modification publiée',
  unpublished: 'Dépublication',
  trashed: 'Mise à la corbeille',
  restored: 'Sortie de la corbeille',
  deleted: 'Suppression définitive',
  exported: 'Export',
  textCleaned: 'Texte nettoyé',
} as const

export type AuditEvent = keyof typeof AUDIT_EVENTS

/** How long entries are kept, in days: a year, the longest that the CNIL advises, and a day so that no clock is in doubt. */
export const AUDIT_KEPT_DAYS = 366

type PublicState = { updatedAt?: string; deletedAt?: string | null } | null

/** What a write did to a document, seen by visitors or by the trash; null when neither noticed. */
export function changeOf(before: { public: PublicState; deletedAt?: string | null }, after: { public: PublicState; deletedAt?: string | null }): AuditEvent | null {
  if (after.deletedAt && !before.deletedAt) return 'trashed'
  if (before.deletedAt && !after.deletedAt) return 'restored'
  if (after.public && !before.public) return 'published'
  if (before.public && !after.public) return 'unpublished'
  return after.public && after.public.updatedAt !== before.public?.updatedAt ? 'publicChanged' : null
}
