import { ascii, big, join, text } from './bytes'
import { crc32 } from './crc32'
import { orientationTiff } from './orientation'

const SIGNATURE = 8
/** Texts of any kind, EXIF, the time of the last change. */
const TOLD = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME'])

function chunk(type: string, content: Uint8Array): Uint8Array {
  const named = join([text(type), content])
  const numbers = new Uint8Array(8)
  const view = new DataView(numbers.buffer)
  view.setUint32(0, content.length)
  view.setUint32(4, crc32(named))
  return join([numbers.subarray(0, 4), named, numbers.subarray(4)])
}

/** A PNG without what was written about it, nor what follows it; its pixels untouched. @param orientation kept when it turns the picture */
export function stripPng(file: Uint8Array, orientation: number): Uint8Array {
  const parts: Uint8Array[] = [file.subarray(0, SIGNATURE)]
  let at = SIGNATURE
  while (at + 8 <= file.length) {
    const type = ascii(file, at + 4, 4)
    const end = at + 12 + big(file, at, 4)
    if (!TOLD.has(type)) parts.push(file.subarray(at, end))
    if (type === 'IHDR' && orientation > 1) parts.push(chunk('eXIf', orientationTiff(orientation)))
    if (type === 'IEND') break
    at = end
  }
  return join(parts)
}
