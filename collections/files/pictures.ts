import sharp from 'sharp'
import { versionName } from '@/lib/files/names'
import type { Head } from '@/lib/files/pixels'
import { type Format, type Size, type SizeKey, widthsFor, WIDTHS } from '@/lib/files/sizes'
import type { NewFile } from './folder'

// What a picture takes stays bounded, and is given back at once (docs/decisions/0056).
sharp.cache(false)
sharp.concurrency(1)

const WIDEST = WIDTHS[WIDTHS.length - 1]!
/** Beyond, WebP could not hold it (16,383 pixels), and nobody would see more. */
const TALLEST = 3 * WIDEST
/** AVIF at 50 looks as WebP at 75 does. */
const QUALITY: Record<Format, number> = { webp: 75, avif: 50 }
/** Of a picture cut out, which is written again. */
const KEPT_QUALITY = 90

/** Limits are checked in the head, before (`lib/files/pixels.ts`). */
const open = (bytes: Uint8Array) => sharp(bytes, { limitInputPixels: false })

type PictureHead = Head & { orientation: number; width: number; height: number }

/** What the head of a picture says, without unfolding it. @throws when it can't be read */
export async function headOf(bytes: Uint8Array): Promise<PictureHead> {
  const { width, height, isProgressive, channels, chromaSubsampling, depth, orientation = 1 } = await open(bytes).metadata()
  return { width, height, isProgressive, channels, chromaSubsampling, depth, orientation }
}

/** A picture unfolded once, upright, no larger than the largest version of it. */
export type Unfolded = { pixels: Buffer; width: number; height: number; channels: 1 | 2 | 3 | 4 }

export async function unfold(bytes: Uint8Array): Promise<Unfolded> {
  const { data, info } = await open(bytes).autoOrient()
    .resize({ width: WIDEST, height: TALLEST, fit: 'inside', withoutEnlargement: true })
    .raw().toBuffer({ resolveWithObject: true })
  return { pixels: data, width: info.width, height: info.height, channels: info.channels as Unfolded['channels'] }
}

export type Version = { key: SizeKey; file: NewFile; size: Size }

/** The smaller versions of a picture in one format, made one after the other. @param stem the name that theirs begin with */
export async function versionsOf({ pixels, width, height, channels }: Unfolded, format: Format, stem: string): Promise<Version[]> {
  const versions: Version[] = []
  for (const wanted of widthsFor(width)) {
    const { data, info } = await sharp(pixels, { raw: { width, height, channels } })
      .resize({ width: wanted, withoutEnlargement: true }).toFormat(format, { quality: QUALITY[format] })
      .toBuffer({ resolveWithObject: true })
    const name = versionName(stem, wanted, format)
    const size: Size = { filename: name, filesize: data.length, width: info.width, height: info.height, mimeType: `image/${format}` }
    versions.push({ key: `${format}${wanted}`, file: { name, bytes: data }, size })
  }
  return versions
}

/** Where to cut, as the admin says it: the corner in percent, the size in pixels, of the picture upright. */
export type Crop = { x: number; y: number; width: number; height: number }

/** A part of a picture, in the same format, its colours kept; the picture itself when the part is all of it. */
export async function cutOut(bytes: Buffer, crop: Crop): Promise<Buffer> {
  const { autoOrient, format } = await open(bytes).metadata()
  const left = Math.min(autoOrient.width - 1, Math.floor((crop.x / 100) * autoOrient.width))
  const top = Math.min(autoOrient.height - 1, Math.floor((crop.y / 100) * autoOrient.height))
  const [width, height] = [Math.min(crop.width, autoOrient.width - left), Math.min(crop.height, autoOrient.height - top)]
  if (width === autoOrient.width && height === autoOrient.height) return bytes
  return open(bytes).autoOrient().extract({ left, top, width, height }).keepIccProfile()
    .toFormat(format === 'heif' ? 'avif' : format!, { quality: KEPT_QUALITY }).toBuffer()
}
