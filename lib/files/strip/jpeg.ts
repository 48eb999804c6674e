import { ascii, join } from './bytes'
import { orientationBlock } from './orientation'

const [SOI, EOI, SOS] = [0xd8, 0xd9, 0xda]
/** Colours: JFIF, the profile, and how Adobe's software wrote them. */
const isKept = (marker: number, block: Uint8Array): boolean => {
  if (marker === 0xe0) return ascii(block, 4, 5) === 'JFIF\0'
  if (marker === 0xe2) return ascii(block, 4, 12) === 'ICC_PROFILE\0'
  if (marker === 0xee) return ascii(block, 4, 5) === 'Adobe'
  return !(marker >= 0xe0 && marker <= 0xef) && marker !== 0xfe
}

/** Where the compressed data that begins here ends: at the next marker. */
function endOfScan(file: Uint8Array, from: number): number {
  for (let at = from; at + 1 < file.length; at += 1) {
    const next = file[at + 1]!
    if (file[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return file.length
}

/**
 * A JPEG without what was written about it (place, author, device, thumbnail, what follows the picture), its pixels untouched.
 * @param orientation as EXIF writes it, 1 to 8: kept when it turns the picture
 */
export function stripJpeg(file: Uint8Array, orientation: number): Uint8Array {
  const parts: Uint8Array[] = [file.subarray(0, 2)]
  if (orientation > 1) parts.push(orientationBlock(orientation))
  let at = 2
  while (at + 3 < file.length && file[at] === 0xff) {
    const marker = file[at + 1]!
    if (marker === 0xff) { at += 1; continue }
    if (marker === SOI || (marker >= 0xd0 && marker <= 0xd7)) { at += 2; continue }
    if (marker === EOI) break
    const end = Math.min(file.length, at + 2 + ((file[at + 2]! << 8) | file[at + 3]!))
    const until = marker === SOS ? endOfScan(file, end) : end
    const block = file.subarray(at, until)
    if (isKept(marker, block)) parts.push(block)
    at = until
  }
  return join([...parts, Uint8Array.of(0xff, EOI)])
}
