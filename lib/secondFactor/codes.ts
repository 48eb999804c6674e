import { Secret, TOTP } from 'otpauth'

const PERIOD = 30
/** A code is taken one period early or late: clocks differ, and typing takes time (RFC 6238, 5.2). */
const WINDOW = 1

const totp = (secret: string, options: { issuer?: string; label?: string } = {}) =>
  new TOTP({ ...options, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: PERIOD })

/** A secret of 160 bits, in base 32, as applications for phones take it. */
export const newSecret = (): string => new Secret({ size: 20 }).base32

/** What the QR code holds. */
export const keyUri = (secret: string, issuer: string, label: string): string => totp(secret, { issuer, label }).toString()

/** The code that an application shows at a moment. */
export const codeAt = (secret: string, time: number): string => totp(secret).generate({ timestamp: time })

/**
 * The period of thirty seconds that a code belongs to, since 1970.
 * @param time in milliseconds
 * @returns null when the code is not one of this moment. A period already used must be refused by the caller.
 */
export function periodOf(code: string, secret: string, time: number): number | null {
  const digits = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(digits)) return null
  const delta = totp(secret).validate({ token: digits, window: WINDOW, timestamp: time })
  return delta === null ? null : Math.floor(time / 1000 / PERIOD) + delta
}
