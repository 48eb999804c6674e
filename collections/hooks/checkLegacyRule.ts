import { ValidationError, type CollectionBeforeChangeHook, type CollectionBeforeValidateHook } from 'payload'
import { isOpenRule, legacyPath } from '@/lib/legacy'
import { checkRule } from '@/lib/legacy/checkRule'
import { CHECKED } from '@/lib/payload/legacy/importAddresses'
import { candidateOf, readKnownAddresses } from '@/lib/payload/legacy/known'

const LABELS = { path: 'Ancienne adresse', target: 'Mène à la fiche', address: 'Ou à l’adresse' }

/** The path in the one form in which it is compared; what can't be understood stays as typed, to be refused. */
export const normaliseLegacyRule: CollectionBeforeValidateHook = ({ data }) => {
  if (typeof data?.path !== 'string') return data
  const path = legacyPath(data.path) ?? data.path
  return { ...data, path, isPattern: isOpenRule(path), ...(typeof data.address === 'string' ? { address: data.address.trim() } : {}) }
}

/** Refuses a rule that would never be followed, would lead nowhere, or round in circles. */
export const checkLegacyRule: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (req.context[CHECKED]) return data
  const faults = checkRule(candidateOf({ ...originalDoc, ...data }), await readKnownAddresses(req, originalDoc?.id))
  if (faults.length === 0) return data
  const errors = faults.map(({ field, message }) => ({ path: field, message, label: LABELS[field] }))
  throw new ValidationError({ collection: 'legacy-addresses', errors, req }, req.t)
}
