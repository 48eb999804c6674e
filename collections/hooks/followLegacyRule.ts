import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { listTag, refresh } from '@/lib/freshness'
import { matched } from '@/lib/legacy'

const answersAgain = () => refresh([listTag('legacy-addresses')])

/** Every address where nothing was is asked again; those that now lead somewhere leave the list of what is missing. */
export const followLegacyRule: CollectionAfterChangeHook = async ({ doc, req }) => {
  answersAgain()
  const shared = { collection: 'missing-addresses', req, overrideAccess: true } as const
  const { docs } = await req.payload.find({ ...shared, pagination: false, depth: 0 })
  const mapped = docs.filter(({ path }) => matched(doc, path)).map(({ id }) => id)
  if (mapped.length > 0) await req.payload.delete({ ...shared, where: { id: { in: mapped } } })
}

export const followLegacyRuleRemoval: CollectionAfterDeleteHook = answersAgain
