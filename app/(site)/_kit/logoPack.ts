import { strToU8, zipSync } from 'fflate'
import sharp from 'sharp'
import { logoNotice, SIGN_COLOURS, signSvg } from '@/lib/brand/logoFiles'
import { formatDay, parisDay } from '@/lib/dates'
import { env } from '@/lib/env'
import type { Site } from '@/lib/payload-types'

const FOLDER = 'democratie-ouverte-signe'

/** The sign of the association in each of its colours, as SVG and PNG, with a notice; a zip. */
export async function logoPack({ name, description }: Site, now: Date): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {
    'LISEZMOI.txt': strToU8(`\ufeff${logoNotice(name, description, env.siteUrl, formatDay(parisDay(now))).replaceAll('\n', '\r\n')}`),
  }
  for (const [colour, tone] of Object.entries(SIGN_COLOURS)) {
    const svg = signSvg(tone)
    files[`signe-${colour}.svg`] = strToU8(svg)
    files[`signe-${colour}.png`] = await sharp(Buffer.from(svg)).png().toBuffer()
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([file, bytes]) => [`${FOLDER}/${file}`, bytes])), { mtime: now })
}
