import { createLocalReq, initTransaction, killTransaction, type CollectionSlug, type PayloadRequest } from 'payload'
import { REHEARSAL } from '../hooks/followPublicChange'

type Doc = { relationTo: CollectionSlug; value: string }

/** Every reason, as it is told at its field. */
const reasonsOf = (error: unknown): string => {
  const { data, message } = error as Error & { data?: { errors?: { message: string }[] } }
  const reasons = (data?.errors ?? []).map((one) => one.message)
  return reasons.length > 0 ? reasons.join(' ') : message
}

/**
 * Publishes a draft in a transaction that is then undone: what will be asked of it at its hour, all of it, is asked now, while
 * someone is there to answer.
 * @returns why it can't be published; null when it can
 */
export async function rehearsePublication({ payload, user }: PayloadRequest, { relationTo: collection, value: id }: Doc, changeNote: string | null): Promise<string | null> {
  const req = await createLocalReq({ user: user ?? undefined, context: { [REHEARSAL]: true, ...(changeNote ? { changeNote } : {}) } }, payload)
  await initTransaction(req)
  try {
    await payload.update({ collection, id, data: { _status: 'published' } as never, depth: 0, overrideAccess: false, user: user ?? undefined, req })
    return null
  } catch (error) {
    return reasonsOf(error)
  } finally {
    await killTransaction(req)
  }
}
