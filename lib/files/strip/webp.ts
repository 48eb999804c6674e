import { ascii, join, little32, littleBytes, text } from './bytes'
import { orientationTiff } from './orientation'

const HEADER = 12
const [EXIF_FLAG, XMP_FLAG] = [0x08, 0x04]
const TOLD = new Set(['EXIF', 'XMP '])

const padded = (content: Uint8Array): Uint8Array => (content.length % 2 === 0 ? content : join([content, Uint8Array.of(0)]))
const chunk = (type: string, content: Uint8Array): Uint8Array => join([text(type), littleBytes(content.length), padded(content)])

/** A WebP without what was written about it, nor what follows it; its pixels untouched. @param orientation kept when it turns the picture */
export function stripWebp(file: Uint8Array, orientation: number): Uint8Array {
  const chunks: Uint8Array[] = []
  const end = Math.min(file.length, 8 + little32(file, 4))
  const turns = orientation > 1
  let isExtended = false
  for (let at = HEADER; at + 8 <= end;) {
    const [type, size] = [ascii(file, at, 4), little32(file, at + 4)]
    const next = at + 8 + size + (size % 2)
    if (!TOLD.has(type)) {
      const copy = file.slice(at, next)
      if (type === 'VP8X') {
        isExtended = true
        copy[8] = (copy[8]! & ~(EXIF_FLAG | XMP_FLAG)) | (turns ? EXIF_FLAG : 0)
      }
      chunks.push(copy)
    }
    at = next
  }
  // Without VP8X there was no EXIF, hence no turn.
  if (turns && isExtended) chunks.push(chunk('EXIF', orientationTiff(orientation)))
  const content = join(chunks)
  return join([text('RIFF'), littleBytes(content.length + 4), text('WEBP'), content])
}
