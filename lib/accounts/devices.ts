import { randomBytes, timingSafeEqual } from 'node:crypto'
import { fingerprint } from '@/lib/secondFactor/seal'

export const DEVICE_COOKIE = 'do-devices'
/** As long as browsers keep one. */
export const DEVICE_DAYS = 400
/** People who share a computer: the ones who signed in last. */
const MOST_ACCOUNTS = 5
const LOOKED_AT = 1000

const USE = 'device that has signed in'
const proof = (device: string, email: string, secret: string) => fingerprint(`${device} ${email}`, secret, USE)

function isProof(given: string, device: string, email: string, secret: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(proof(device, email, secret))]
  return one.length === other.length && timingSafeEqual(one, other)
}

const entries = (cookies: string): [device: string, proof: string][] => {
  const value = new RegExp(`(?:^|;\\s*)${DEVICE_COOKIE}=([^;]*)`).exec(cookies)?.[1] ?? ''
  return value.slice(0, LOOKED_AT).split('~').slice(0, MOST_ACCOUNTS).flatMap((entry) => {
    const [device, given] = entry.split('.')
    return device && given ? [[device, given] as [string, string]] : []
  })
}

/**
 * The device by which someone signs in, when an account has signed in with it before (OWASP, « device cookies »).
 * @param cookies the whole header
 * @param email as it is stored, in small letters
 * @returns null for a device that this account does not know, whatever it says of itself
 */
export const knownDevice = (cookies: string | null, email: string, secret: string): string | null =>
  entries(cookies ?? '').find(([device, given]) => isProof(given, device, email, secret))?.[0] ?? null

/** The value of the cookie once an account has signed in: a device of its own, before those of the others on this computer. */
export function withDevice(cookies: string | null, email: string, secret: string): string {
  const device = randomBytes(16).toString('base64url')
  const others = entries(cookies ?? '').filter(([one, given]) => !isProof(given, one, email, secret))
  return [[device, proof(device, email, secret)], ...others].slice(0, MOST_ACCOUNTS).map((entry) => entry.join('.')).join('~')
}
