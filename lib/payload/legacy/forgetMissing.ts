import type { PayloadRequest } from 'payload'
import { matched, type Rule } from '@/lib/legacy'
import { takingTurns } from '../turns'

/** Addresses where nothing was and that now lead somewhere leave the list of what is missing. */
export async function forgetMissing(req: PayloadRequest, rules: readonly Rule[]): Promise<void> {
  const shared = { collection: 'missing-addresses', req, overrideAccess: true } as const
  const { docs } = await req.payload.find({ ...shared, pagination: false, depth: 0 })
  const turn = takingTurns()
  const mapped: string[] = []
  for (const { id, path } of docs) {
    await turn()
    if (rules.some((rule) => matched(rule, path))) mapped.push(id)
  }
  if (mapped.length > 0) await req.payload.delete({ ...shared, where: { id: { in: mapped } } })
}
