import { stripAvif } from './avif'
import { stripJpeg } from './jpeg'
import { stripPng } from './png'
import { stripWebp } from './webp'

/**
 * A picture as it is served: without place, author, device, dates or comments, nor anything after its end. Pixels, colours and
 * the way it is turned stay as they were, to the bit. Files that are no pictures (PDF) come back as they are.
 * @param orientation as EXIF writes it, 1 (upright) to 8
 */
export function stripMetadata(file: Uint8Array, mimeType: string, orientation = 1): Uint8Array {
  switch (mimeType) {
    case 'image/jpeg': return stripJpeg(file, orientation)
    case 'image/png': return stripPng(file, orientation)
    case 'image/webp': return stripWebp(file, orientation)
    case 'image/avif': return stripAvif(file)
    default: return file
  }
}
