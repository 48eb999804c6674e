import type { PayloadRequest } from 'payload'
import { RECORD_COLLECTIONS } from '@/lib/permalinks'

/** Whether a permanent identifier is a record's, of any collection, in the trash included, or was that of one since deleted. */
export async function publicIdTaken(req: PayloadRequest, publicId: string): Promise<boolean> {
  const where = { publicId: { equals: publicId } }
  for (const collection of [...RECORD_COLLECTIONS, 'former-addresses'] as const) {
    const { totalDocs } = await req.payload.count({ collection, where, req, overrideAccess: true, trash: true })
    if (totalDocs > 0) return true
  }
  return false
}
