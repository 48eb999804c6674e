import { ValidationError, type CollectionBeforeChangeHook } from 'payload'
import type { RecordCollection } from '@/lib/permalinks'

type Entry = { document?: string | null; replacedBy?: { relationTo: RecordCollection; value: string | { id: string } } | null }

const idOf = (value: string | { id: string }) => (typeof value === 'string' ? value : value.id)

/** Notes which record replaces a withdrawn one, and refuses that records replace one another in a circle. */
export const keepReplacement: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (!('replacedBy' in data)) return data
  const { replacedBy } = data as Entry
  const replacement = replacedBy ? idOf(replacedBy.value) : null
  const own = (data.document ?? originalDoc?.document) as string | undefined
  const followed = new Set<string>()
  for (let next = replacement; next && own; ) {
    if (next === own) {
      const message = 'Cette fiche est elle-même remplacée par celle-ci : les visiteurs tourneraient en rond. Choisissez-en une autre.'
      throw new ValidationError({ collection: 'former-addresses', errors: [{ path: 'replacedBy', message, label: 'Remplacée par' }], req }, req.t)
    }
    if (followed.has(next)) break
    followed.add(next)
    const { docs } = await req.payload.find({
      collection: 'former-addresses', req, depth: 0, limit: 1, overrideAccess: true,
      where: { document: { equals: next }, withdrawnAt: { exists: true } },
    })
    next = docs[0]?.replacement ?? null
  }
  return { ...data, replacement }
}
