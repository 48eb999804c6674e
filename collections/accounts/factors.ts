import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { env } from '@/lib/env'
import { periodOf } from '@/lib/secondFactor/codes'
import { openSecret, recoveryFingerprint, type StoredFactor } from '@/lib/secondFactor/enrolment'

/** What seals second factors. */
export const siteSecret = (): string => env.PAYLOAD_SECRET ?? ''

const one = (account: string) => ({ collection: 'second-factors', where: { account: { equals: account } }, overrideAccess: true, depth: 0 }) as const

export async function findFactor(req: PayloadRequest, account: string) {
  const { docs } = await req.payload.find({ ...one(account), req, limit: 1 })
  return docs[0] ?? null
}

export async function saveFactor(req: PayloadRequest, account: string, { secret, recoveryCodes }: StoredFactor, lastPeriod: number): Promise<void> {
  await req.payload.create({ collection: 'second-factors', req, overrideAccess: true, depth: 0, data: { account, secret, recoveryCodes, lastPeriod } })
}

export async function removeFactor(req: PayloadRequest, account: string): Promise<boolean> {
  const { docs } = await req.payload.delete({ ...one(account), req })
  return docs.length > 0
}

export async function replaceRecoveryCodes(req: PayloadRequest, account: string, recoveryCodes: string[]): Promise<void> {
  await req.payload.update({ ...one(account), req, data: { recoveryCodes } })
}

/** How many rows a statement changed. Outside any transaction, so that a code used is used whatever follows. */
const changed = async (payload: Payload, statement: ReturnType<typeof sql>): Promise<boolean> =>
  ((await payload.db.drizzle.execute(statement)).rowCount ?? 0) > 0

/**
 * Uses a code of the moment, or a recovery code. One statement decides in the database, so that of two requests with the
 * same code only one passes.
 * @returns null when it is neither, or was used before
 */
export async function takeCode(payload: Payload, factor: { account: string; secret: string }, typed: string, now = Date.now()): Promise<'code' | 'recovery' | null> {
  const { account } = factor
  const secret = openSecret(factor.secret, account, siteSecret())
  const period = secret && periodOf(typed, secret, now)
  if (period) {
    const taken = await changed(payload, sql`UPDATE second_factors SET last_period = ${period} WHERE account = ${account} AND last_period < ${period}`)
    return taken ? 'code' : null
  }
  const kept = recoveryFingerprint(typed, siteSecret(), account)
  if (!kept) return null
  const taken = await changed(payload, sql`UPDATE second_factors SET recovery_codes = recovery_codes - ${kept}::text WHERE account = ${account} AND recovery_codes ? ${kept}::text`)
  return taken ? 'recovery' : null
}
