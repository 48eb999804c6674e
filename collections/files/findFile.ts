import type { PayloadRequest, Where } from 'payload'
import { EXTENSIONS, isFileName } from '@/lib/files/names'
import { SIZE_KEYS, successorOf } from '@/lib/files/sizes'
import type { Media } from '@/lib/payload-types'

/** Whoever has a file of this name, under any of its sizes. */
export const holding = (name: string): Where => ({ or: [{ filename: { equals: name } }, ...SIZE_KEYS.map((key) => ({ [`sizes.${key}.filename`]: { equals: name } }))] })

/** What answers to the name of a file: itself, the name that took its place, or what visitors get of a page that is not there. */
export type Found = { name: string; mimeType: string } | { movedTo: string } | { status: 404 | 410 }

const typeOf = (name: string, { filename, mimeType, sizes }: Media): string => {
  const type = name === filename ? mimeType : SIZE_KEYS.map((key) => sizes?.[key]).find((size) => size?.filename === name)?.mimeType
  return type && type in EXTENSIONS ? type : 'application/octet-stream'
}

/** Looks a name up, as the person who asks (`collections/access.ts`). */
export async function findFile(req: PayloadRequest, name: string): Promise<Found> {
  if (!isFileName(name)) return { status: 404 }
  const look = async (where: Where, overrideAccess: boolean): Promise<Media | undefined> =>
    (await req.payload.find({ collection: 'media', where, trash: true, limit: 1, depth: 0, pagination: false, req, overrideAccess, sort: '-updatedAt' })).docs[0]
  const media = await look(holding(name), false)
  if (media) return { name, mimeType: typeOf(name, media) }
  const hidden = await look(holding(name), true)
  if (hidden) return { status: hidden.deletedAt ? 410 : 404 }
  // Hidden fields answer no filter of a person's: which document it is, then whether they may read it.
  const former = await look({ formerNames: { in: [name] } }, true)
  if (!former) return { status: 404 }
  const successor = successorOf(name, former)
  const isReadable = successor && (await look({ id: { equals: former.id } }, false))
  return isReadable ? { movedTo: successor } : { status: former.deletedAt ? 410 : 404 }
}
