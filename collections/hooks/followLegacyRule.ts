import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { listTag, refresh } from '@/lib/freshness'
import { forgetMissing } from '@/lib/payload/legacy/forgetMissing'
import { CHECKED } from '@/lib/payload/legacy/importAddresses'

const answersAgain = () => refresh([listTag('legacy-addresses')])

/** Every address where nothing was is asked again; an import does it once, for all of its rules. */
export const followLegacyRule: CollectionAfterChangeHook = async ({ doc, req }) => {
  answersAgain()
  if (!req.context[CHECKED]) await forgetMissing(req, [doc])
}

export const followLegacyRuleRemoval: CollectionAfterDeleteHook = answersAgain
