import { randomBytes } from 'node:crypto'
import { APIError, type CollectionBeforeOperationHook, type PayloadRequest, ValidationError } from 'payload'
import { kindOf } from '@/lib/files/kindOf'
import { fileName, tokenOf } from '@/lib/files/names'
import { tooManyPixels } from '@/lib/files/pixels'
import type { User } from '@/lib/payload-types'
import { reach } from '@/lib/roles/table'
import { readKept } from './folder'
import { type Crop, headOf } from './pictures'

/** A file on its way, checked and named, from `beforeOperation` to `afterChange`. */
export type Upload = { name: string; mimeType: string; bytes: Buffer; crop: Crop | null }

const UNREADABLE = 'Ce fichier est abîmé : ouvrez-le, enregistrez-le de nouveau, puis déposez-le.'
const UNKNOWN = 'Ce type de fichier n’est pas accepté : déposez une image JPEG, PNG, WebP ou AVIF, ou un PDF.'
const MISSING = 'Choisissez un fichier : une image JPEG, PNG, WebP ou AVIF, ou un PDF.'
const SEVERAL = 'Un fichier ne se remplace que dans sa propre fiche : ouvrez-la, puis déposez-le.'

const refused = (message: string) => new ValidationError({ collection: 'media', errors: [{ path: 'file', message }] })

export const drawToken = (): string => tokenOf(randomBytes(8))

type Edits = { crop?: { x?: unknown; y?: unknown }; widthInPixels?: unknown; heightInPixels?: unknown }

/** What the admin asks to be cut out, taken from the request: Payload would do it over the same name. */
function takeCrop(req: PayloadRequest): Crop | null {
  const query = req.query as { uploadEdits?: Edits } | undefined
  const { crop, widthInPixels, heightInPixels } = query?.uploadEdits ?? {}
  if (query) delete query.uploadEdits
  if (!crop) return null
  const asked = { x: Number(crop.x), y: Number(crop.y), width: Math.round(Number(widthInPixels)), height: Math.round(Number(heightInPixels)) }
  const isSound = Object.values(asked).every(Number.isFinite) && asked.x >= 0 && asked.y >= 0 && asked.x <= 100 && asked.y <= 100 && asked.width > 0 && asked.height > 0
  if (!isSound) throw new APIError('Ce recadrage n’est pas lisible : recommencez-le.', 400, null, true)
  return asked
}

/** The file of a document as it is kept, as if it had been sent again: a part cut out replaces it. */
async function keptFile({ payload }: PayloadRequest, id: string) {
  const document = await payload.findByID({ collection: 'media', id, depth: 0, disableErrors: true, overrideAccess: true, trash: true })
  const data = document?.filename ? await readKept(document.filename).catch(() => null) : null
  if (!document?.filename || !data) throw new APIError('Le fichier de cette fiche manque sur le serveur : déposez-le de nouveau.', 409, null, true)
  return { data, name: document.filename, size: data.length, mimetype: document.mimeType ?? '' }
}

/** @throws {ValidationError} in French, when the file is nothing that may be kept */
async function check(bytes: Buffer): Promise<string> {
  const mimeType = kindOf(bytes)
  if (!mimeType) throw refused(UNKNOWN)
  if (!mimeType.startsWith('image/')) return mimeType
  const head = await headOf(bytes).catch(() => null)
  if (!head?.width || !head.height) throw refused(UNREADABLE)
  const fault = tooManyPixels(mimeType, head)
  if (fault) throw refused(fault)
  return mimeType
}

const mayWrite = (req: PayloadRequest, operation: 'create' | 'update') => reach(req.user as User | null, 'media', operation) === 'all'

/** Before anything else: looks at the head of a file, gives it the name it will keep, and takes it over from Payload. */
export const beforeUpload: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'create' && operation !== 'update') return
  delete req.context.upload
  // Payload refuses them, before it reads the file.
  if (!overrideAccess && !mayWrite(req, operation)) return
  const id = (args as { id?: string }).id
  const crop = takeCrop(req)
  if (operation === 'update' && !id && (req.file || crop)) throw new APIError(SEVERAL, 400, null, true)
  // Without a file, Payload would fetch one at the address that the data give.
  if (operation === 'create' && !req.file) throw refused(MISSING)
  const file = req.file ?? (crop && id ? await keptFile(req, id) : null)
  if (!file) return
  const mimeType = await check(file.data)
  const name = fileName(file.name, mimeType, drawToken())
  req.file = { ...file, name, mimetype: mimeType }
  req.context.upload = { name, mimeType, bytes: file.data, crop } satisfies Upload
}
