import { join, text } from './bytes'

/** The smallest EXIF there is: how the picture is turned, and nothing else (TIFF, big-endian, one entry). */
export const orientationTiff = (orientation: number): Uint8Array => Uint8Array.of(
  0x4d, 0x4d, 0, 42, 0, 0, 0, 8, // « MM », 42, the first directory at 8
  0, 1, // one entry
  0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, // Orientation, SHORT, one value
  0, 0, 0, 0, // no other directory
)

/** The same as a block of a JPEG. */
export function orientationBlock(orientation: number): Uint8Array {
  const content = join([text('Exif\0\0'), orientationTiff(orientation)])
  return join([Uint8Array.of(0xff, 0xe1, 0, content.length + 2), content])
}
