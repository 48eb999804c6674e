import type { PayloadRequest, TaskConfig } from 'payload'
import { documentTag, refresh } from '@/lib/freshness'
import { fileName } from '@/lib/files/names'
import { namesOf, SIZE_KEYS, type SizeKey } from '@/lib/files/sizes'
import { stripMetadata } from '@/lib/files/strip'
import type { Media } from '@/lib/payload-types'
import { TASKS } from '@/lib/tasks/catalogue'
import { drawToken } from '../files/beforeUpload'
import { holding } from '../files/findFile'
import { keepNew, readKept, removeKept, rewriteKept } from '../files/folder'
import { inTurn } from '../files/inTurn'
import { formerNamesOf, MADE, sizesOf, writeRow } from '../files/keepUpload'
import { headOf, unfold, type Version, versionsOf } from '../files/pictures'
import type { FilesTask } from '../files/queueFiles'
import { followShowing } from '../files/showing'

const isHeld = async ({ payload }: PayloadRequest, name: string): Promise<boolean> =>
  (await payload.count({ collection: 'media', where: holding(name), trash: true, overrideAccess: true })).totalDocs > 0

const read = async ({ payload }: PayloadRequest, id: string) =>
  (await payload.findByID({ collection: 'media', id, depth: 0, disableErrors: true, overrideAccess: true, trash: true, showHiddenFields: true })) as Media | null

/** Takes out of a file of before what was written about it, under the same name. */
async function clean(bytes: Buffer, { filename, mimeType }: Media): Promise<Buffer> {
  const { orientation } = await headOf(bytes)
  const stripped = Buffer.from(stripMetadata(bytes, mimeType!, orientation))
  if (!stripped.equals(bytes)) await rewriteKept({ name: filename!, bytes: stripped }, drawToken())
  return stripped
}

/** What a picture still lacks: AVIF; of a picture of before, the rest too, under names that are its own. */
async function makeRest(media: Media): Promise<{ versions: Version[]; filesize: number } | null> {
  const kept = await readKept(media.filename!).catch(() => null)
  if (!kept) return null
  const isOld = media.filesMade !== MADE
  const bytes = isOld ? await clean(kept, media) : kept
  const stem = isOld ? fileName(media.filename!, media.mimeType!, drawToken()) : media.filename!
  const unfolded = await unfold(bytes)
  const versions = [...(isOld ? await versionsOf(unfolded, 'webp', stem) : []), ...(await versionsOf(unfolded, 'avif', stem))]
  return { versions, filesize: bytes.length }
}

async function finish(req: PayloadRequest, id: string): Promise<string[]> {
  const media = await read(req, id)
  const isPicture = media?.filename && media.mimeType?.startsWith('image/')
  if (!isPicture || (media.filesMade === MADE && media.sizes?.avif480?.filename)) return []
  const made = await inTurn(() => makeRest(media))
  if (!made) {
    req.payload.logger.error(`Le fichier « ${media.filename} » manque sur le serveur : déposez-le de nouveau dans sa fiche (${id}).`)
    return []
  }
  const current = await read(req, id)
  // Replaced or deleted meanwhile: what follows was queued by that change.
  if (current?.filename !== media.filename) return []
  const isOld = media.filesMade !== MADE
  const fresh = sizesOf(made.versions)
  const sizes = Object.fromEntries(SIZE_KEYS.map((key) => [key, fresh[key].filename || isOld ? fresh[key] : media.sizes?.[key as SizeKey]]))
  const gone = isOld ? namesOf(media).filter((name) => name !== media.filename) : []
  await keepNew(made.versions.map(({ file }) => file))
  await writeRow(req, id, {
    sizes: sizes as Media['sizes'], filesize: made.filesize, filesMade: MADE,
    ...(gone.length > 0 && { formerNames: [...new Set([...(await formerNamesOf(req, id)), ...gone])] }),
  })
  refresh([documentTag(id)])
  return gone
}

/** After a file was deposited, replaced or deleted: the rest of its versions, and the removal of what nobody uses any more. */
export const files: TaskConfig<'files'> = {
  slug: 'files',
  label: TASKS.files.label,
  retries: { attempts: 3, backoff: { type: 'fixed', delay: 60_000 } },
  inputSchema: [{ name: 'document', type: 'text' }, { name: 'gone', type: 'json', required: true }],
  handler: async ({ input, req }) => {
    const { document, gone } = input as FilesTask
    const replaced = document ? await finish(req, document) : []
    if (document) await followShowing(req, [document])
    for (const name of [...gone, ...replaced]) if (!(await isHeld(req, name))) await removeKept([name])
    return { output: {} }
  },
}
