import { timingSafeEqual } from 'node:crypto'
import { fingerprint } from '@/lib/secondFactor/seal'

export const INVITATION_DAYS = 7
const DAY_MS = 24 * 60 * 60 * 1000

/** What an account keeps of its invitation: `invitationKey` is drawn for each one, and gone once it has served. */
export type Invited = { id: string; invitationKey?: string | null; invitationUntil?: string | null }

export const invitationEnd = (now: number): Date => new Date(now + INVITATION_DAYS * DAY_MS)

const proofOf = (id: string, key: string, secret: string) => fingerprint(key, secret, `invitation of ${id}`)

/** What the link holds. It can be made again from the account, and not without the site's secret: what the database keeps opens nothing. */
export const invitationToken = ({ id, invitationKey }: Invited, secret: string): string => `${id}.${proofOf(id, invitationKey ?? '', secret)}`

/** The account that a link speaks of, whatever it is worth; null when it is not the text of a link. */
export const invitedAccount = (token: string): string | null => /^([0-9a-f-]{36})\.[\w-]{43}$/.exec(token)?.[1] ?? null

export type InvitationState = 'open' | 'used' | 'late' | 'replaced' | 'unknown'

/** @param account the one that the link speaks of, when there is one */
export function invitationState(token: string, account: Invited | null, secret: string, now: number): InvitationState {
  if (!account || invitedAccount(token) !== account.id) return 'unknown'
  if (!account.invitationKey) return 'used'
  if (!timingSafeEqual(Buffer.from(token), Buffer.from(invitationToken(account, secret)))) return 'replaced'
  return new Date(account.invitationUntil ?? 0).getTime() > now ? 'open' : 'late'
}

/** What is said at once to whoever opens a link that does not serve. */
export const INVITATION_REFUSALS: Record<Exclude<InvitationState, 'open'>, string> = {
  used: 'Cette invitation a déjà servi : votre mot de passe est choisi. Connectez-vous, ou choisissez-en un autre par « Mot de passe oublié ? ».',
  late: `Cette invitation n’est plus valable : elle l’était ${INVITATION_DAYS} jours. Demandez-en une autre à la personne qui vous a invité.`,
  replaced: 'Ce lien n’est pas le dernier qui vous a été envoyé, ou n’est pas entier. Ouvrez celui du courriel le plus récent.',
  unknown: 'Ce lien n’ouvre aucune invitation : il n’est pas entier, ou l’invitation a été retirée. Voyez avec la personne qui vous a invité.',
}
