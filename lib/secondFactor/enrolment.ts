import { keyUri, newSecret } from './codes'
import { newRecoveryCodes, readRecoveryCode } from './recoveryCodes'
import { fingerprint, seal, unseal } from './seal'

const MINUTES = 60_000
const LASTS = 15 * MINUTES

/** What is kept of a second factor: the shared secret sealed, the recovery codes as fingerprints. */
export type StoredFactor = { secret: string; recoveryCodes: string[] }
/** What a person is shown once, and the ticket that they bring back with a first code: nothing is stored before. */
export type Offer = { ticket: string; secret: string; uri: string; recoveryCodes: string[] }

const SECRET_USE = (account: string) => `second factor of ${account}`
const TICKET_USE = (account: string) => `second factor offered to ${account}`
const CODE_USE = (account: string) => `recovery code of ${account}`

export const recoveryFingerprint = (typed: string, siteSecret: string, account: string): string | null => {
  const code = readRecoveryCode(typed)
  return code && fingerprint(code, siteSecret, CODE_USE(account))
}

/** Ten new codes, and what is kept of them. */
export function drawRecoveryCodes(siteSecret: string, account: string): { codes: string[]; kept: string[] } {
  const codes = newRecoveryCodes()
  return { codes, kept: codes.flatMap((code) => recoveryFingerprint(code, siteSecret, account) ?? []) }
}

export function offer(account: { id: string; email: string }, issuer: string, siteSecret: string, now: number): Offer {
  const secret = newSecret()
  const { codes, kept } = drawRecoveryCodes(siteSecret, account.id)
  const ticket = seal(JSON.stringify({ secret, kept, until: now + LASTS }), siteSecret, TICKET_USE(account.id))
  return { ticket, secret, uri: keyUri(secret, issuer, account.email), recoveryCodes: codes }
}

/** @returns null when the ticket is another account's, too old, or not ours. */
export function openTicket(ticket: string, account: string, siteSecret: string, now: number): (StoredFactor & { plainSecret: string }) | null {
  const text = unseal(ticket, siteSecret, TICKET_USE(account))
  if (!text) return null
  const { secret, kept, until } = JSON.parse(text) as { secret: string; kept: string[]; until: number }
  return now > until ? null : { plainSecret: secret, secret: seal(secret, siteSecret, SECRET_USE(account)), recoveryCodes: kept }
}

/** The secret shared with the person's application; null when the site's own secret has changed since. */
export const openSecret = (sealed: string, account: string, siteSecret: string): string | null => unseal(sealed, siteSecret, SECRET_USE(account))
