import { subjectOf } from '@/lib/kit/subjectOf'
import type { Subject } from '@/lib/kit/Subject'
import type { KitRecord } from '@/lib/kit/KitRecord'
import { readPublicId, type ReadPublicId } from '@/lib/permalinks'
import { getKitRecord } from '@/lib/queries'

export type Sought =
  | { record: KitRecord; subject: Subject }
  /** Where the identifier is written as it should be. */
  | { publicId: string }
  | { unknown: ReadPublicId }

/** What an identifier in an address leads to. */
export async function findSubject(typed: string, now: Date): Promise<Sought> {
  const read = readPublicId(typed)
  if (!('publicId' in read)) return { unknown: read }
  if (read.publicId !== typed) return { publicId: read.publicId }
  const record = await getKitRecord(read.publicId)
  return record ? { record, subject: subjectOf(record, now) } : { unknown: read }
}
