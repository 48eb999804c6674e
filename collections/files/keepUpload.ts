import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { type Filed, namesOf, type Size, SIZE_KEYS, type SizeKey } from '@/lib/files/sizes'
import { stripMetadata } from '@/lib/files/strip'
import type { Media } from '@/lib/payload-types'
import type { Upload } from './beforeUpload'
import { keepNew, type NewFile } from './folder'
import { inTurn } from './inTurn'
import { cutOut, headOf, unfold, type Version, versionsOf } from './pictures'
import { queueFiles } from './queueFiles'

/** How the files of a document are made today. Those made before are made again, once (`collections/jobs/files.ts`). */
export const MADE = 1

const NO_SIZE: Size = { filename: null, filesize: null, width: null, height: null, mimeType: null, url: null }

/** Every size of a picture, the absent ones emptied. */
export const sizesOf = (versions: readonly Version[]): Record<SizeKey, Size> =>
  Object.fromEntries(SIZE_KEYS.map((key) => [key, versions.find((version) => version.key === key)?.size ?? NO_SIZE])) as Record<SizeKey, Size>

export type Made = { files: NewFile[]; row: Partial<Media> }

/** What is kept of a file: itself, told nothing about, and, of a picture, its smaller versions in WebP. */
async function make({ name, mimeType, bytes, crop }: Upload): Promise<Made> {
  if (!mimeType.startsWith('image/')) {
    return { files: [{ name, bytes }], row: { filename: name, filesize: bytes.length, width: null, height: null, sizes: sizesOf([]) as Media['sizes'] } }
  }
  const cut = crop ? await cutOut(bytes, crop) : bytes
  const { orientation } = await headOf(cut)
  const clean = stripMetadata(cut, mimeType, orientation)
  const { width, height } = await headOf(clean)
  const versions = await versionsOf(await unfold(clean), 'webp', name)
  const [shownWidth, shownHeight] = orientation > 4 ? [height, width] : [width, height]
  return {
    files: [{ name, bytes: clean }, ...versions.map(({ file }) => file)],
    row: { filename: name, filesize: clean.length, width: shownWidth, height: shownHeight, sizes: sizesOf(versions) as Media['sizes'] },
  }
}

/** Writes what the program knows of a document’s files, past the hooks and the dates of a person’s change. */
export const writeRow = (req: PayloadRequest, id: string, data: Partial<Media> & { filesMade?: number; formerNames?: string[] }) =>
  req.payload.db.updateOne({ collection: 'media', id, data: data as never, req, returning: false })

/** The names that led to a document's files before, which go on leading to it. */
export const formerNamesOf = async ({ payload }: PayloadRequest, id: string): Promise<string[]> =>
  ((await payload.findByID({ collection: 'media', id, depth: 0, disableErrors: true, overrideAccess: true, trash: true, showHiddenFields: true })) as Media | null)?.formerNames ?? []

/**
 * After the checks of a form: makes the files, writes them under names of their own, and leaves the rest (AVIF, removing what
 * was replaced) to the queue, which runs once all of it is stored.
 */
export const keepUpload: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const upload = req.context.upload as Upload | undefined
  if (!upload) return doc
  delete req.context.upload
  const { files, row } = await inTurn(() => make(upload))
  await keepNew(files)
  const gone = operation === 'update' ? namesOf(previousDoc as Filed) : []
  const formerNames = gone.length > 0 ? [...new Set([...(await formerNamesOf(req, doc.id)), ...gone])] : []
  await writeRow(req, doc.id, { ...row, filesMade: MADE, formerNames })
  await queueFiles(req, { document: doc.id, gone })
  return req.payload.findByID({ collection: 'media', id: doc.id, depth: 0, overrideAccess: true, trash: true, req })
}
