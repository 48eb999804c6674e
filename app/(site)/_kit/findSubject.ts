import { subjectOf } from '@/lib/kit/subjectOf'
import type { Subject } from '@/lib/kit/Subject'
import type { KitRecord } from '@/lib/kit/KitRecord'
import { permanentPath, readPublicId, type ReadPublicId } from '@/lib/permalinks'
import { getKitRecord, getPublicIdAt, getWithdrawn, type WithdrawnPage } from '@/lib/queries'

export type Sought =
  | { record: KitRecord; subject: Subject }
  /** The identifier as it should be written, or that of the record it was merged into. */
  | { publicId: string }
  | { withdrawn: WithdrawnPage }
  | { unknown: ReadPublicId }

/** What an identifier in an address leads to. */
export async function findSubject(typed: string, now: Date): Promise<Sought> {
  const read = readPublicId(typed)
  if (!('publicId' in read)) return { unknown: read }
  if (read.publicId !== typed) return { publicId: read.publicId }
  const record = await getKitRecord(read.publicId)
  if (record) return { record, subject: subjectOf(record, now) }
  const path = permanentPath(read)
  const instead = await getPublicIdAt(path)
  if (instead && instead !== read.publicId) return { publicId: instead }
  const withdrawn = await getWithdrawn(path)
  return withdrawn ? { withdrawn } : { unknown: read }
}
