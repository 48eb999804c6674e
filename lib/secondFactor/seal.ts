import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

const NONCE = 12
const TAG = 16

/** 256 bits for one use, drawn from the site's secret (HKDF, RFC 5869): nothing sealed for one use opens in another. */
const keyFor = (secret: string, use: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', `democratie-ouverte ${use}`, 32))

/**
 * Encrypts a text so that only this site reads it, and notices any change (AES-256-GCM).
 * @param use what it is for, and for whom: it opens with the same words only
 */
export function seal(text: string, secret: string, use: string): string {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', keyFor(secret, use), nonce)
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url')
}

/** @returns null when it was not sealed with this secret for this use, or was changed since. */
export function unseal(sealed: string, secret: string, use: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < NONCE + TAG) return null
  const decipher = createDecipheriv('aes-256-gcm', keyFor(secret, use), bytes.subarray(0, NONCE), { authTagLength: TAG })
  decipher.setAuthTag(bytes.subarray(-TAG))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

/** A fingerprint that can't be made or tried without the site's secret. */
export const fingerprint = (text: string, secret: string, use: string): string => createHmac('sha256', keyFor(secret, use)).update(text).digest('base64url')
